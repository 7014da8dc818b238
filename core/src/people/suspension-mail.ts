import type { Tx } from '../kernel/context.ts'
import type { Letter } from '../kernel/letter.ts'
import { orderMail } from './accounts.ts'
import { languageFor } from './languages.ts'
import { compose } from './mails.ts'
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
): Promise<Letter | null> {
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
  const language = languageFor(found, community)
  const until =
    found.until &&
    new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: found.time_zone ?? community.timeZone,
    }).format(found.until)
  const link = template === 'suspended' ? tx.services.url : `${tx.services.url}/sign-in`
  const words = { community: community.name, reason: found.reason, until, link }
  return { to: email, ...compose(template, language, words) }
}
