import { sql } from 'kysely'
import { inTransaction } from './command.ts'
import type { Context, Tx } from './context.ts'

/** The first transaction number of every PostgreSQL that is not its own housekeeping. */
const first = 3

/**
 * SQL: transaction numbers for a log that leaves its server, the same for all events between the places of two
 * readers. So each reader goes on with exactly the events it had not read, in the order of their ids; and the numbers
 * are in the past of any server.
 */
export const portableXid = {
  event: `(${first} + (select count(distinct (place.xid, place.event_id)) from readers place
    where (place.xid, place.event_id) < (events.xid, events.id)))::text::xid8`,
  reader: `(${first} + (select count(distinct (place.xid, place.event_id)) from readers place
    where (place.xid, place.event_id) < (readers.xid, readers.event_id)))::text::xid8`,
  /** A reader has read everything under its number. */
  readerEventId: '9223372036854775807',
}

/**
 * A log that was restored into another server carries transaction numbers of that server's future: every new event
 * would sort below the cursors and never be read. Then the whole log gets numbers of any server's past, and each reader
 * its place among them. Changes nothing, and costs one look at an index, on a log that is at home.
 */
export async function adoptLog(ctx: Context | Tx): Promise<void> {
  const { rows } = await sql<{ foreign: boolean }>`
    select exists (select from events where xid >= pg_snapshot_xmax(pg_current_snapshot())) as foreign
  `.execute(ctx.db)
  if (!rows[0]?.foreign) return
  await inTransaction(ctx, async ({ db }) => {
    await sql`lock table events, readers in share row exclusive mode`.execute(db)
    await sql`update events set xid = ${sql.raw(portableXid.event)}`.execute(db)
    await sql`update readers set xid = ${sql.raw(portableXid.reader)}, event_id = ${sql.raw(portableXid.readerEventId)}`.execute(
      db,
    )
  })
}
