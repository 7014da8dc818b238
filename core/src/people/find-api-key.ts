import { sql } from 'kysely'
import type { Actor, Role } from '../kernel/actor.ts'
import type { Reader } from '../kernel/context.ts'
import { hashOfApiKey } from './tokens.ts'

export interface FoundApiKey {
  readonly actor: Actor & { readonly id: string; readonly scopes: readonly string[] }
  readonly keyId: string
  readonly locale: string | null
  /** Not used yet today: call `noteKeyUse` once the answer is on its way. */
  readonly noteUse: boolean
}

/** Who this key acts for; null when it is nobody's, expired, revoked, or its person suspended. One statement.
 * Staff who must have a second step and have none act as members, with a key as well. */
export async function findApiKey(
  { db, now }: Pick<Reader, 'db' | 'now'>,
  secret: string,
): Promise<FoundApiKey | null> {
  const hash = hashOfApiKey(secret)
  if (!hash) return null
  const { rows } = await sql<{
    id: string
    role: Role
    keyId: string
    scopes: string[]
    locale: string | null
    noteUse: boolean
  }>`/* find_api_key */
    select p.id, k.id as "keyId", k.scopes, p.locale,
      case when p.role in ('responder', 'moderator', 'manager', 'owner')
        and exists (select from settings where key = 'security' and value @> '{"staffNeedsSecondFactor": true}')
        and not exists (select from second_factors where person_id = p.id and confirmed_at is not null)
        and not exists (select from passkeys where person_id = p.id)
        then 'member' else p.role end as role,
      k.last_used_on is distinct from (${now}::timestamptz at time zone 'UTC')::date as "noteUse"
    from api_keys k join people p on p.id = k.person_id
    where k.secret_hash = ${hash} and k.revoked_at is null
      and (k.expires_at is null or k.expires_at > ${now}) 
      and (p.suspended_at is null or p.suspended_until <= ${now})`.execute(db)
  const row = rows[0]
  if (!row) return null
  const { id, role, scopes, keyId, locale, noteUse } = row
  return { actor: { id, role, scopes }, keyId, locale, noteUse }
}
