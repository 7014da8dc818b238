import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import { Conflict, NotFound } from '../kernel/refusals.ts'
import { hashOfToken, newToken } from './tokens.ts'

export type Purpose = 'confirm' | 'sign-in' | 'reset' | 'claim' | 'new-address' | 'undo-address'

const hour = 3_600_000
/** How long a link opens something: the more it opens, the shorter. */
const lifetimes: Record<Purpose, number> = {
  confirm: 72 * hour,
  'sign-in': hour / 3,
  reset: hour,
  claim: 14 * 24 * hour,
  'new-address': 24 * hour,
  'undo-address': 7 * 24 * hour,
}

/** Pages of the sign-in family that links in mails lead to; the page asks before it uses the token. */
const pages: Record<Purpose, string> = {
  confirm: '/confirm',
  'sign-in': '/sign-in/link',
  reset: '/new-password',
  claim: '/claim',
  'new-address': '/new-address',
  'undo-address': '/undo-address',
}

/** Makes a one-time link and returns its address. Its token exists in the mail only; here we keep a hash. */
export async function newLink(
  tx: Tx,
  link: { purpose: Purpose; personId: string; email: string },
): Promise<string> {
  const token = newToken()
  await tx.db
    .insertInto('sign_in_links')
    .values({
      token_hash: hashOfToken(token)!,
      purpose: link.purpose,
      person_id: link.personId,
      email: link.email,
      created_at: tx.now,
      expires_at: new Date(tx.now.getTime() + lifetimes[link.purpose]),
    })
    .execute()
  return `${tx.services.url}${pages[link.purpose]}?token=${token}`
}

/** Uses a link up. Conflict when it was used or is too old, NotFound when it never was. */
export async function useLink(tx: Tx, purpose: Purpose, token: string) {
  const hash = hashOfToken(token)
  if (!hash) throw new NotFound('link')
  const { rows } = await sql<{ person_id: string; email: string }>`
    update sign_in_links set used_at = ${tx.now}
    where token_hash = ${hash} and purpose = ${purpose} and used_at is null and expires_at > ${tx.now}
    returning person_id, email`.execute(tx.db)
  if (rows[0]) return { personId: rows[0].person_id, email: rows[0].email }

  const link = await tx.db
    .selectFrom('sign_in_links')
    .select('used_at')
    .where('token_hash', '=', hash)
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  if (!link) throw new NotFound('link')
  if (link.used_at) throw new Conflict('link.used', 'This link was used already: ask for a new one')
  throw new Conflict('link.expired', 'This link is too old: ask for a new one')
}

/** Other links of these purposes open nothing any more. */
export async function dropLinks(tx: Tx, personId: string, purposes: readonly Purpose[]): Promise<void> {
  await tx.db
    .deleteFrom('sign_in_links')
    .where('person_id', '=', personId)
    .where('purpose', 'in', purposes)
    .where('used_at', 'is', null)
    .execute()
}
