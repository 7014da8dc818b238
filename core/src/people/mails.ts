import type { MailOrder } from '../kernel/services.ts'
import { noticeTexts } from './notice-texts.ts'

export type Language = 'en' | 'fr'
/** What else is mailed has words of its own: suspension-mail, viewing-mail, invitation-mail, address-mail. */
export type Template = Exclude<
  MailOrder['template'],
  'suspended' | 'restored' | 'viewed' | 'invite' | 'new-address' | 'address-changed'
>

export interface Words {
  readonly community: string
  /** What an imported profile is called. */
  readonly name: string
  readonly link: string
  /** When, how and with what somebody came in, for the letter that tells of it. */
  readonly visit?: { readonly at: string; readonly device: string | null }
}

export interface Text {
  readonly subject: string
  readonly says: readonly string[]
  readonly button: string
  readonly after: readonly string[]
}

// Without a name: anybody may type any name at sign-up, and their words must not travel in our mails.
const greeting = { en: 'Hello,', fr: 'Bonjour,' } as const

const texts: Record<Template, Record<Language, (words: Words) => Text>> = {
  ...noticeTexts,
  confirm: {
    en: ({ community }) => ({
      subject: `Confirm your address for ${community}`,
      says: [`You asked to join ${community}. Confirm that this address is yours, and you are in.`],
      button: 'Confirm my address',
      after: [
        'The link works once, within three days.',
        'If you did not ask for this, do nothing: without the link no account opens.',
      ],
    }),
    fr: ({ community }) => ({
      subject: `Confirmez votre adresse pour ${community}`,
      says: [
        `Vous avez demandé à rejoindre ${community}. Confirmez que cette adresse est la vôtre, et c’est fait.`,
      ],
      button: 'Confirmer mon adresse',
      after: [
        'Le lien fonctionne une seule fois, pendant trois jours.',
        'Si vous n’avez rien demandé, ne faites rien : sans le lien, aucun compte ne s’ouvre.',
      ],
    }),
  },
  'drill-failed': {
    en: ({ community }) => ({
      subject: `The backup of ${community} could not be brought back`,
      says: [
        `Every week ${community} tries whether its newest backup can be brought back. This time it could not: if the database were lost today, something would be missing.`,
        'Please pass this on to whoever looks after the machine.',
      ],
      button: 'See what was wrong',
      after: ['It is tried again in a week, or at once with: parvis drill'],
    }),
    fr: ({ community }) => ({
      subject: `La sauvegarde de ${community} n’a pas pu être restaurée`,
      says: [
        `Chaque semaine, ${community} vérifie que sa dernière sauvegarde peut être restaurée. Cette fois, ce n’était pas le cas : si la base de données était perdue aujourd’hui, il manquerait quelque chose.`,
        'Merci de transmettre ce message à la personne qui s’occupe de la machine.',
      ],
      button: 'Voir ce qui n’allait pas',
      after: ['Un nouvel essai aura lieu dans une semaine, ou tout de suite avec : parvis drill'],
    }),
  },
  'webhook-off': {
    en: ({ community }) => ({
      subject: `A webhook of ${community} was switched off`,
      says: [
        `${community} tells another program what happens. That program has answered nothing good for five days, or said that it wants to hear no more, so it is told nothing any longer.`,
        'When it works again, switch the webhook on and send again what failed: that is kept for thirty days.',
      ],
      button: 'See the webhook',
      after: ['If it is not needed any more, remove it there.'],
    }),
    fr: ({ community }) => ({
      subject: `Un webhook de ${community} a été désactivé`,
      says: [
        `${community} informe un autre programme de ce qui se passe. Depuis cinq jours ce programme ne répond rien de bon, ou bien il a dit ne plus vouloir être informé : il ne l’est donc plus.`,
        'Quand il fonctionnera de nouveau, réactivez le webhook et renvoyez ce qui a échoué : tout est gardé trente jours.',
      ],
      button: 'Voir le webhook',
      after: ['S’il ne sert plus, supprimez-le au même endroit.'],
    }),
  },
  'already-member': {
    en: ({ community }) => ({
      subject: `You already have an account at ${community}`,
      says: [
        `Somebody, probably you, asked to join ${community} with this address. It already has an account.`,
        'You can sign in, or ask for a new password there.',
      ],
      button: 'Sign in',
      after: ['If it was not you, do nothing: your account has not changed.'],
    }),
    fr: ({ community }) => ({
      subject: `Vous avez déjà un compte sur ${community}`,
      says: [
        `Quelqu’un, sans doute vous, a demandé à rejoindre ${community} avec cette adresse. Elle a déjà un compte.`,
        'Vous pouvez vous connecter, ou y demander un nouveau mot de passe.',
      ],
      button: 'Me connecter',
      after: ['Si ce n’était pas vous, ne faites rien : votre compte n’a pas changé.'],
    }),
  },
  'sign-in': {
    en: ({ community }) => ({
      subject: `Your sign-in link for ${community}`,
      says: [`This link signs you in to ${community}, without a password.`],
      button: 'Sign in',
      after: [
        'The link works once, within twenty minutes. Do not pass it on.',
        'If you did not ask for this, do nothing.',
      ],
    }),
    fr: ({ community }) => ({
      subject: `Votre lien de connexion à ${community}`,
      says: [`Ce lien vous connecte à ${community}, sans mot de passe.`],
      button: 'Me connecter',
      after: [
        'Le lien fonctionne une seule fois, pendant vingt minutes. Ne le transmettez à personne.',
        'Si vous n’avez rien demandé, ne faites rien.',
      ],
    }),
  },
  reset: {
    en: ({ community }) => ({
      subject: `Choose a new password for ${community}`,
      says: [`You asked for a new password at ${community}.`],
      button: 'Choose a new password',
      after: [
        'The link works once, within an hour. Do not pass it on.',
        'If you did not ask for this, do nothing: your password has not changed.',
      ],
    }),
    fr: ({ community }) => ({
      subject: `Choisissez un nouveau mot de passe pour ${community}`,
      says: [`Vous avez demandé un nouveau mot de passe sur ${community}.`],
      button: 'Choisir un nouveau mot de passe',
      after: [
        'Le lien fonctionne une seule fois, pendant une heure. Ne le transmettez à personne.',
        'Si vous n’avez rien demandé, ne faites rien : votre mot de passe n’a pas changé.',
      ],
    }),
  },
  claim: {
    en: ({ community, name }) => ({
      subject: `Your profile ${name} has moved to ${community}`,
      says: [
        `What you wrote as ${name} has moved to ${community}.`,
        'Follow the link to make that profile yours again.',
      ],
      button: 'Make it mine',
      after: [
        'The link works once, within two weeks. Do not pass it on.',
        'If this is not your profile, do nothing.',
      ],
    }),
    fr: ({ community, name }) => ({
      subject: `Votre profil ${name} a déménagé vers ${community}`,
      says: [
        `Ce que vous avez écrit sous le nom de ${name} a déménagé vers ${community}.`,
        'Suivez le lien pour que ce profil soit de nouveau le vôtre.',
      ],
      button: 'Reprendre mon profil',
      after: [
        'Le lien fonctionne une seule fois, pendant deux semaines. Ne le transmettez à personne.',
        'Si ce profil n’est pas le vôtre, ne faites rien.',
      ],
    }),
  },
}

/** A mail's subject and its two bodies, which say the same: plain text first, and HTML that a screen reader likes. */
export function compose(template: Template, language: Language, words: Words) {
  return layOut(texts[template][language](words), language, words)
}

/** The same words as plain text and as HTML, with their greeting and their signature. */
export function layOut(
  { subject, says, button, after }: Text,
  language: Language,
  words: { readonly community: string; readonly link: string },
) {
  const hello = greeting[language]
  const colon = language === 'fr' ? '\u00a0:' : ':'
  const text = [hello, ...says, `${button}${colon}\n${words.link}`, ...after, `— ${words.community}`].join(
    '\n\n',
  )
  const paragraphs = [
    ...[hello, ...says].map(paragraph),
    `<p><a href="${escaped(words.link)}" style="display:inline-block;padding:12px 20px;border-radius:6px;
      background:#1f3a5f;color:#ffffff;text-decoration:none;font-weight:600">${escaped(button)}</a></p>`,
    ...after.map(paragraph),
    `<p style="word-break:break-all;color:#444444">${escaped(words.link)}</p>`,
    paragraph(`— ${words.community}`),
  ]
  const html = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1b1b1b;font:16px/1.5 system-ui,sans-serif">
<main style="max-width:36em;margin:0 auto">
${paragraphs.join('\n')}
</main>
</body>
</html>
`
  return { subject, text, html }
}

function paragraph(words: string): string {
  return `<p>${escaped(words)}</p>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}
