import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'

/**
 * The owners who can act now. Locked in one order, so that two owners who step down at once are served one after
 * the other.
 */
export async function lockOwners(tx: Tx): Promise<{ id: string }[]> {
  const { rows } = await sql<{ id: string; acts: boolean }>`/* lock_owners */
    select id, (suspended_at is null or suspended_until <= ${tx.now}) as acts
    from people where role = 'owner' order by id for update`.execute(tx.db)
  return rows.filter(({ acts }) => acts)
}
