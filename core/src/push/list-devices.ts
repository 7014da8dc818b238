import type { Reader } from '../kernel/context.ts'
import { ownId } from '../people/index.ts'

/** A browser that is told what is new. */
export interface Device {
  readonly deviceId: string
  readonly sessionId: string
  readonly userAgent: string
  readonly addedAt: string
  /** When something reached it last; null when nothing did yet. */
  readonly reachedAt: string | null
}

/** The actor's devices, the newest first. A visitor is asked to sign in. */
export async function listDevices({ db, actor }: Pick<Reader, 'db' | 'actor'>): Promise<Device[]> {
  const rows = await db
    .selectFrom('push_devices')
    .select(['id', 'session_id', 'user_agent', 'created_at', 'reached_at'])
    .where('person_id', '=', ownId(actor))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    deviceId: row.id,
    sessionId: row.session_id,
    userAgent: row.user_agent,
    addedAt: row.created_at.toISOString(),
    reachedAt: row.reached_at?.toISOString() ?? null,
  }))
}
