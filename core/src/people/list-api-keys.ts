import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { ownIdAtTheDoor } from './accounts.ts'

/** One's own keys that were not revoked, newest first; never their secrets. */
export async function listApiKeys({ db, actor, now }: Reader) {
  const rows = await db
    .selectFrom('api_keys')
    .select(['id', 'name', 'hint', 'scopes', 'created_at', 'expires_at'])
    // As text: what is read as a moment is midnight where the machine stands, which may be the day before in UTC.
    .select(sql<string | null>`last_used_on::text`.as('last_used_on'))
    .where('person_id', '=', ownIdAtTheDoor(actor))
    .where('revoked_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    hint: `pv_…${row.hint}`,
    scopes: row.scopes,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    expired: row.expires_at !== null && row.expires_at <= now,
    lastUsedOn: row.last_used_on,
  }))
}
