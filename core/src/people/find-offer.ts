import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { hashOfToken } from './tokens.ts'

/** The imported profile that a mailed link offers. */
export interface Offer {
  readonly personId: string
  readonly handle: string
  readonly name: string
  /** Somebody has an account with the address that the link was mailed to: the profile cannot become another one. */
  readonly hasAccount: boolean
}

/** Looks without using the link up. Null when it offers nothing (any more). */
export async function findOffer({ db, now }: Reader, { token }: { token: string }): Promise<Offer | null> {
  const hash = hashOfToken(token)
  if (!hash) return null
  const { rows } = await sql<Offer>`/* find_offer */
    select p.id as "personId", p.handle, p.name,
      exists (select from accounts a where lower(a.email) = lower(l.email)) as "hasAccount"
    from sign_in_links l join people p on p.id = l.person_id
    where l.token_hash = ${hash} and l.purpose = 'claim' and l.used_at is null and l.expires_at > ${now}
      and p.claimed_at is null and p.merged_into is null`.execute(db)
  return rows[0] ?? null
}
