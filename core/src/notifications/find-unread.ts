import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { visibleTo } from './visible.ts'

const enough = 100

/** What a conversation's own page settles at once: so many at most, the newest first. */
const mostHere = 1000

/**
 * What the actor has not read, as seen from the page of a conversation: how many notifications of other ones (100
 * means "100 or more"), and which ones opening this page reads. Nothing for a visitor.
 */
export async function findUnread(
  { db, actor }: Reader,
  { topicId }: { topicId: string },
): Promise<{ elsewhere: number; here: string[] }> {
  if (!actor.id) return { elsewhere: 0, here: [] }
  const unread = sql`from notifications notification ${visibleTo(actor)} and notification.read_at is null`
  const { rows } = await sql<{ elsewhere: number; here: string[] }>`/* find_unread */
    select (
      select count(*)::int from (
        select ${unread} and notification.topic_id <> ${topicId} limit ${sql.lit(enough)}
      ) as first_ones
    ) as elsewhere, array(
      select notification.event_id::text ${unread} and notification.topic_id = ${topicId}
      order by notification.event_id desc limit ${sql.lit(mostHere)}
    ) as here`.execute(db)
  return rows[0]!
}
