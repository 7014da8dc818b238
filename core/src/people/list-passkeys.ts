import type { Reader } from '../kernel/context.ts'
import { ownIdAtTheDoor } from './accounts.ts'

/** One's own passkeys, newest first. `doubted`: its counter went backwards, so it opens nothing any more. */
export async function listPasskeys({ db, actor }: Reader) {
  const rows = await db
    .selectFrom('passkeys')
    .select(['id', 'name', 'created_at', 'last_used_at', 'doubted_at'])
    .where('person_id', '=', ownIdAtTheDoor(actor))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    doubted: row.doubted_at !== null,
  }))
}
