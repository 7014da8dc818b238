import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { visibleTo } from './visible.ts'

const enough = 100

/** How many unread notifications the actor would see; 100 means "100 or more", 0 for a visitor. */
export async function countUnread({ db, actor }: Reader): Promise<number> {
  if (!actor.id) return 0
  const { rows } = await sql<{ unread: number }>`/* count_unread */
    select count(*)::int as unread from (
      select from notifications notification ${visibleTo(actor)} and notification.read_at is null
      limit ${sql.lit(enough)}
    ) as first_ones`.execute(db)
  return rows[0]!.unread
}
