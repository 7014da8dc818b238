import type { Reader } from '../kernel/context.ts'
import { ownIdAtTheDoor } from './accounts.ts'
import type { SignInMethod } from './start-session.ts'

/** Where one is signed in, last seen first. The host marks its own by its id. */
export async function listSessions({ db, actor, now }: Reader) {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'created_at', 'last_seen_at', 'expires_at', 'user_agent', 'address', 'method', 'factors'])
    .where('person_id', '=', ownIdAtTheDoor(actor))
    .where('expires_at', '>', now)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.created_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    userAgent: row.user_agent,
    address: row.address,
    method: row.method as SignInMethod | null,
    factors: row.factors,
  }))
}
