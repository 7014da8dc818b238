import type { NoticeOfSecurity } from '../kernel/services.ts'
import type { Text, Words } from './mails.ts'

type Notice = Record<'en' | 'fr', (words: Words) => Text>

const notYou = {
  en: 'If it was not you, end every session in your settings and choose a new password at once.',
  fr: 'Si ce n’était pas vous, fermez toutes les sessions dans vos réglages et choisissez aussitôt un nouveau mot de passe.',
}

/** A few sentences that tell what has changed, and lead to the settings where it can be undone. */
function notice(says: Record<'en' | 'fr', (words: Words) => { subject: string; says: string }>): Notice {
  const inLanguage = (language: 'en' | 'fr', button: string) => (words: Words) => {
    const { subject, says: sentence } = says[language](words)
    return { subject, says: [sentence], button, after: [notYou[language]] }
  }
  return { en: inLanguage('en', 'See my account'), fr: inLanguage('fr', 'Voir mon compte') }
}

export const noticeTexts: Record<NoticeOfSecurity, Notice> = {
  'passkey-added': notice({
    en: ({ community }) => ({
      subject: `A passkey was added to your account at ${community}`,
      says: `A passkey was added to your account at ${community}. Whoever holds it signs in with it.`,
    }),
    fr: ({ community }) => ({
      subject: `Une clé d’accès a été ajoutée à votre compte sur ${community}`,
      says: `Une clé d’accès a été ajoutée à votre compte sur ${community}. Qui la détient se connecte avec elle.`,
    }),
  }),
  'provider-connected': notice({
    en: ({ community }) => ({
      subject: `A way to sign in was connected to your account at ${community}`,
      says: `An account elsewhere was connected to your account at ${community}. Whoever has it signs in with it.`,
    }),
    fr: ({ community }) => ({
      subject: `Une façon d’entrer a été reliée à votre compte sur ${community}`,
      says: `Un compte d’ailleurs a été relié à votre compte sur ${community}. Qui l’a se connecte avec lui.`,
    }),
  }),
  'provider-disconnected': notice({
    en: ({ community }) => ({
      subject: `A way to sign in was disconnected from your account at ${community}`,
      says: `An account elsewhere opens your account at ${community} no more.`,
    }),
    fr: ({ community }) => ({
      subject: `Une façon d’entrer a été détachée de votre compte sur ${community}`,
      says: `Un compte d’ailleurs n’ouvre plus votre compte sur ${community}.`,
    }),
  }),
  'passkey-removed': notice({
    en: ({ community }) => ({
      subject: `A passkey was removed from your account at ${community}`,
      says: `A passkey was removed from your account at ${community}. It opens nothing any more.`,
    }),
    fr: ({ community }) => ({
      subject: `Une clé d’accès a été retirée de votre compte sur ${community}`,
      says: `Une clé d’accès a été retirée de votre compte sur ${community}. Elle n’ouvre plus rien.`,
    }),
  }),
  'passkey-doubted': notice({
    en: ({ community }) => ({
      subject: `One of your passkeys at ${community} may have been copied`,
      says: `A passkey of yours at ${community} was used in a way that a single one cannot be: it may have been copied. It opens nothing any more; remove it and add a new one.`,
    }),
    fr: ({ community }) => ({
      subject: `Une de vos clés d’accès sur ${community} a peut-être été copiée`,
      says: `Une de vos clés d’accès sur ${community} a servi comme une clé unique ne le peut pas : elle a peut-être été copiée. Elle n’ouvre plus rien ; retirez-la et ajoutez-en une nouvelle.`,
    }),
  }),
  'second-factor-on': notice({
    en: ({ community }) => ({
      subject: `Your second step is on at ${community}`,
      says: `From now on, signing in to ${community} asks for a code of your app as well. Keep your recovery codes where you find them without your phone.`,
    }),
    fr: ({ community }) => ({
      subject: `Votre deuxième étape est active sur ${community}`,
      says: `Désormais, la connexion à ${community} demande aussi un code de votre application. Gardez vos codes de secours là où vous les trouverez sans votre téléphone.`,
    }),
  }),
  'second-factor-off': notice({
    en: ({ community }) => ({
      subject: `Your second step is off at ${community}`,
      says: `Signing in to ${community} asks for no code any more. Your recovery codes are void.`,
    }),
    fr: ({ community }) => ({
      subject: `Votre deuxième étape n’est plus active sur ${community}`,
      says: `La connexion à ${community} ne demande plus de code. Vos codes de secours n’ouvrent plus rien.`,
    }),
  }),
  'recovery-codes-renewed': notice({
    en: ({ community }) => ({
      subject: `New recovery codes for ${community}`,
      says: `You have ten new recovery codes for ${community}. Those of before open nothing any more.`,
    }),
    fr: ({ community }) => ({
      subject: `Nouveaux codes de secours pour ${community}`,
      says: `Vous avez dix nouveaux codes de secours pour ${community}. Les précédents n’ouvrent plus rien.`,
    }),
  }),
  'recovery-code-used': notice({
    en: ({ community }) => ({
      subject: `A recovery code was used at ${community}`,
      says: `Somebody, probably you, signed in to ${community} with one of your recovery codes. It opens nothing any more.`,
    }),
    fr: ({ community }) => ({
      subject: `Un code de secours a servi sur ${community}`,
      says: `Quelqu’un, sans doute vous, s’est connecté à ${community} avec un de vos codes de secours. Il n’ouvre plus rien.`,
    }),
  }),
  'new-device': notice({
    en: ({ community, visit }) => ({
      subject: `A new device signed in to ${community}`,
      says: `Somebody, probably you, signed in to ${community} on ${visit?.at ?? ''} from a device that you had not used here before: ${visit?.device ?? 'an unknown one'}.`,
    }),
    fr: ({ community, visit }) => ({
      subject: `Connexion à ${community} depuis un nouvel appareil`,
      says: `Quelqu’un, sans doute vous, s’est connecté à ${community} le ${visit?.at ?? ''} depuis un appareil qui n’avait pas encore servi ici : ${visit?.device ?? 'inconnu'}.`,
    }),
  }),
}
