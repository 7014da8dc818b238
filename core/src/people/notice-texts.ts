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
}
