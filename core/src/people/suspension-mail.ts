import type { Tx } from '../kernel/context.ts'
import type { Mail } from '../kernel/mail.ts'
import { orderMail } from './accounts.ts'
import { layOut, type Language, type Text } from './mails.ts'
import { showCommunity } from './show-community.ts'

interface About {
  readonly template: 'suspended' | 'restored'
  readonly personId: string
  readonly suspensionId: string
}

/** Tells a person by mail that they are kept out, or let in again. Nobody without a confirmed account is told. */
export async function orderSuspensionMail(tx: Tx, about: About): Promise<void> {
  const account = await tx.db
    .selectFrom('accounts')
    .select('email')
    .where('person_id', '=', about.personId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  if (account) await orderMail(tx, { ...about, email: account.email })
}

/** Null when it is not true any more: ended since, or begun again. */
export async function writeSuspensionMail(
  tx: Tx,
  { template, personId, suspensionId, email }: About & { email: string },
): Promise<Mail | null> {
  const found = await tx.db
    .selectFrom('suspensions as s')
    .innerJoin('people as p', 'p.id', 's.person_id')
    .innerJoin('accounts as a', 'a.person_id', 's.person_id')
    .select(['s.reason', 's.until', 's.ended_at', 'p.locale', 'p.time_zone', 'p.suspended_at', 'a.email'])
    .where('s.person_id', '=', personId)
    .where('s.id', '=', suspensionId)
    .executeTakeFirst()
  if (!found || found.email !== email) return null
  if (template === 'suspended' ? found.ended_at !== null : found.suspended_at !== null) return null

  const community = await showCommunity(tx)
  const language: Language = (found.locale ?? community.languages[0]) === 'fr' ? 'fr' : 'en'
  const until =
    found.until &&
    new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: found.time_zone ?? community.timeZone,
    }).format(found.until)
  const link = template === 'suspended' ? tx.services.url : `${tx.services.url}/sign-in`
  const text = texts[template][language]({ community: community.name, reason: found.reason, until })
  return { to: email, template, ...layOut(text, language, { community: community.name, link }) }
}

interface Words {
  readonly community: string
  readonly reason: string
  readonly until: string | null
}

const texts: Record<About['template'], Record<Language, (words: Words) => Text>> = {
  suspended: {
    en: ({ community, reason, until }) => ({
      subject: `Your account at ${community} is suspended`,
      says: [
        until
          ? `You cannot sign in to ${community} until ${until}.`
          : `You cannot sign in to ${community} until its team lets you in again.`,
        'The reason, in the words of the team:',
        reason,
      ],
      button: `Read ${community}`,
      after: [
        'What everybody may read stays open to you, and what you wrote stays yours.',
        'If you think this is a mistake, write to the people who run the community.',
      ],
    }),
    fr: ({ community, reason, until }) => ({
      subject: `Votre compte sur ${community} est suspendu`,
      says: [
        until
          ? `Vous ne pouvez plus vous connecter à ${community} jusqu’au ${until}.`
          : `Vous ne pouvez plus vous connecter à ${community} tant que l’équipe ne vous a pas rouvert la porte.`,
        'La raison, avec les mots de l’équipe :',
        reason,
      ],
      button: `Lire ${community}`,
      after: [
        'Ce que tout le monde peut lire vous reste ouvert, et ce que vous avez écrit reste à vous.',
        'Si vous pensez à une erreur, écrivez aux personnes qui font vivre la communauté.',
      ],
    }),
  },
  restored: {
    en: ({ community }) => ({
      subject: `Your account at ${community} is open again`,
      says: [`You can sign in to ${community} again.`],
      button: 'Sign in',
      after: ['Welcome back.'],
    }),
    fr: ({ community }) => ({
      subject: `Votre compte sur ${community} est de nouveau ouvert`,
      says: [`Vous pouvez de nouveau vous connecter à ${community}.`],
      button: 'Me connecter',
      after: ['Heureux de vous retrouver.'],
    }),
  },
}
