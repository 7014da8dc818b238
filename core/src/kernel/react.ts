import { sql } from 'kysely'
import type { Happening } from './catalogue.ts'
import { inTransaction } from './command.ts'
import type { Context, Tx } from './context.ts'
import type { Event } from './events.ts'
import { traced } from './trace.ts'

/**
 * What one module makes of the log. It gets its events in the order they were committed, set-wise, in the same
 * transaction as its cursor: exactly once on our own tables. What leaves the house goes through the job queue.
 */
export interface Reactor {
  readonly module: string
  readonly types: readonly Happening[]
  readonly take: (tx: Tx, events: readonly Event[]) => Promise<void>
  /** Empties the module's tables, so that reading from zero rebuilds them. */
  readonly reset: (tx: Tx) => Promise<void>
}

const tries = 3

/**
 * Takes the next batch for one module. Returns how many events were passed; 0 when there are none, or when another
 * process is reading for this module. A batch that fails is taken again one event at a time; an event that fails
 * three times is parked with its error and the reader goes on.
 */
export async function react(ctx: Context | Tx, reactor: Reactor, batch = 2000): Promise<number> {
  const inStory = ctx.db.isTransaction
  return inTransaction(ctx, async (tx) => {
    const cursor = await lockCursor(tx, reactor.module)
    if (!cursor) return 0

    const events = await nextEvents(tx, cursor, batch, inStory)
    const last = events.at(-1)
    if (!last) return 0

    const wanted = events.filter((event) => reactor.types.includes(event.type))
    const attributes = { 'parvis.events_read': events.length, 'parvis.events_taken': wanted.length }
    await traced({ name: `read ${reactor.module}`, attributes }, () => takeAll(tx, reactor, wanted))
    await sql`/* move_cursor */ update readers set xid = ${last.xid}::xid8, event_id = ${last.id}, moved_at = now()
      where module = ${reactor.module}`.execute(tx.db)
    return events.length
  })
}

/** One reader per module at a time: an advisory lock that ends with the transaction. */
async function lockCursor(tx: Tx, module: string) {
  const { rows } = await sql<{ locked: boolean }>`/* lock_reader */
    select pg_try_advisory_xact_lock(hashtext('reader'), hashtext(${module})) as locked`.execute(tx.db)
  if (!rows[0]?.locked) return null
  const cursor = await sql<{ xid: string; event_id: string }>`/* read_cursor */
    select xid::text, event_id::text from readers where module = ${module}`.execute(tx.db)
  if (cursor.rows[0]) return cursor.rows[0]
  await sql`insert into readers (module) values (${module})`.execute(tx.db)
  return { xid: '0', event_id: '0' }
}

/**
 * Rows whose transaction is older than every open one, so that a late commit is never skipped: paging by id alone
 * loses rows. A story that runs in one transaction and rolls back also sees its own.
 */
async function nextEvents(
  tx: Tx,
  cursor: { xid: string; event_id: string },
  batch: number,
  inStory: boolean,
) {
  const horizon = inStory
    ? sql`(xid < pg_snapshot_xmin(pg_current_snapshot()) or xid = pg_current_xact_id())`
    : sql`xid < pg_snapshot_xmin(pg_current_snapshot())`
  const { rows } = await sql<Event>`/* next_events */
    select id::text, xid::text, at, type, actor_id as "actorId", object_id as "objectId",
      context_id as "contextId", facts, origin
    from events
    where (xid, id) > (${cursor.xid}::xid8, ${cursor.event_id}::bigint) and ${horizon}
    order by events.xid, events.id
    limit ${batch}`.execute(tx.db)
  return rows
}

async function takeAll(tx: Tx, reactor: Reactor, events: readonly Event[]) {
  if (events.length === 0) return
  try {
    await inTransaction(tx, (inner) => reactor.take(inner, events))
  } catch {
    for (const event of events) await takeOne(tx, reactor, event)
  }
}

async function takeOne(tx: Tx, reactor: Reactor, event: Event) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inTransaction(tx, (inner) => reactor.take(inner, [event]))
    } catch (error) {
      if (attempt < tries) continue
      await sql`insert into parked_events (module, event_id, error, tries)
        values (${reactor.module}, ${event.id}, ${String(error)}, ${attempt})
        on conflict (module, event_id) do update
          set error = excluded.error, tries = parked_events.tries + excluded.tries, parked_at = now()`.execute(
        tx.db,
      )
      return
    }
  }
}

/** Empties what a module made of the log and puts its cursor back to the beginning. */
export async function rewind(ctx: Context | Tx, reactor: Reactor): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('reader'), hashtext(${reactor.module}))`.execute(tx.db)
    await reactor.reset(tx)
    await sql`delete from parked_events where module = ${reactor.module}`.execute(tx.db)
    await sql`insert into readers (module) values (${reactor.module})
      on conflict (module) do update set xid = '0', event_id = 0, moved_at = now()`.execute(tx.db)
  })
}
