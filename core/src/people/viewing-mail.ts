import type { Tx } from '../kernel/context.ts'
import type { Mail } from '../kernel/mail.ts'
import { orderMail } from './accounts.ts'
import { layOut, type Language, type Text } from './mails.ts'
import { showCommunity } from './show-community.ts'

interface About {
  readonly personId: string
  readonly viewingId: string
}

/** Tells a person by mail that an owner looked at the community as them. Nobody without a confirmed account is told. */
export async function orderViewingMail(tx: Tx, about: About): Promise<void> {
  const account = await tx.db
    .selectFrom('accounts')
    .select('email')
    .where('person_id', '=', about.personId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  if (account) await orderMail(tx, { template: 'viewed', ...about, email: account.email })
}

/** Null when the address is another one by now. */
export async function writeViewingMail(
  tx: Tx,
  { personId, viewingId, email }: About & { email: string },
): Promise<Mail | null> {
  const found = await tx.db
    .selectFrom('viewings as v')
    .innerJoin('people as p', 'p.id', 'v.person_id')
    .innerJoin('people as o', 'o.id', 'v.owner_id')
    .innerJoin('accounts as a', 'a.person_id', 'v.person_id')
    .select([
      'v.reason',
      'v.started_at',
      'v.ended_at',
      'p.locale',
      'p.time_zone',
      'a.email',
      'o.name as owner',
    ])
    .where('v.person_id', '=', personId)
    .where('v.id', '=', viewingId)
    .executeTakeFirst()
  if (!found || found.email !== email || !found.ended_at) return null

  const community = await showCommunity(tx)
  const language: Language = (found.locale ?? community.languages[0]) === 'fr' ? 'fr' : 'en'
  const moments = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: found.time_zone ?? community.timeZone,
  })
  const text = texts[language]({
    community: community.name,
    owner: found.owner,
    reason: found.reason,
    when: moments.formatRange(found.started_at, found.ended_at),
  })
  return {
    to: email,
    template: 'viewed',
    ...layOut(text, language, { community: community.name, link: tx.services.url }),
  }
}

interface Said {
  readonly community: string
  readonly owner: string
  readonly reason: string
  /** From when to when. */
  readonly when: string
}

const texts: Record<Language, (said: Said) => Text> = {
  en: ({ community, owner, reason, when }) => ({
    subject: `An owner looked at ${community} as you`,
    says: [
      `${owner}, an owner of ${community}, looked at it the way you see it: ${when}. Nothing could be changed meanwhile, and neither your address nor how you sign in was shown.`,
      'The reason, in the words of the owner:',
      reason,
    ],
    button: `Open ${community}`,
    after: ['It is in the audit log of the community. If you have a question about it, ask its team.'],
  }),
  fr: ({ community, owner, reason, when }) => ({
    subject: `Un propriétaire a regardé ${community} comme vous le voyez`,
    says: [
      `${owner}, propriétaire de ${community}, a regardé le site tel que vous le voyez : ${when}. Rien ne pouvait être modifié pendant ce temps, et ni votre adresse ni vos façons de vous connecter n’étaient visibles.`,
      'La raison, avec les mots du propriétaire :',
      reason,
    ],
    button: `Ouvrir ${community}`,
    after: [
      'C’est inscrit au journal d’audit de la communauté. Pour toute question, adressez-vous à son équipe.',
    ],
  }),
}
