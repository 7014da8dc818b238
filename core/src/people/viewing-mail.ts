import type { Tx } from '../kernel/context.ts'
import type { Letter } from '../kernel/letter.ts'
import { orderMail } from './accounts.ts'
import { languageFor } from './languages.ts'
import { compose } from './mails.ts'
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
): Promise<Letter | null> {
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
  const language = languageFor(found, community)
  const moments = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: found.time_zone ?? community.timeZone,
  })
  const words = {
    community: community.name,
    owner: found.owner,
    reason: found.reason,
    when: moments.formatRange(found.started_at, found.ended_at),
    link: tx.services.url,
  }
  return { to: email, ...compose('viewed', language, words) }
}
