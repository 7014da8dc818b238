import { sql } from 'kysely'
import { inTransaction } from './command.ts'
import type { Context, Tx } from './context.ts'

/** The first transaction number of every PostgreSQL that is not its own housekeeping. */
const first = '3'

/**
 * A log that was restored into another server carries transaction numbers of that server's future: every new event
 * would sort below the cursors and never be read. Such rows and cursors are brought to the server's past, in the
 * order of their ids. Changes nothing, and costs one look at an index, on a log that is at home.
 */
export async function adoptLog(ctx: Context | Tx): Promise<void> {
  const { rows } = await sql<{ foreign: boolean }>`
    select exists (select from events where xid >= pg_snapshot_xmax(pg_current_snapshot())) as foreign
  `.execute(ctx.db)
  if (!rows[0]?.foreign) return
  await inTransaction(ctx, async ({ db }) => {
    await sql`lock table events in share row exclusive mode`.execute(db)
    await sql`update readers set xid = ${first}::xid8
      where xid >= pg_snapshot_xmax(pg_current_snapshot())`.execute(db)
    await sql`update events set xid = ${first}::xid8
      where xid >= pg_snapshot_xmax(pg_current_snapshot())`.execute(db)
  })
}
