import { sql } from 'kysely'
import { command } from './command.ts'

/**
 * Makes the log's partition of next month. A month whose rows are already in the default partition stays there:
 * moving them would lock the log, and readers do not mind where a row is. Doing it again changes nothing.
 */
export const upkeep = command({}, async (tx) => {
  const from = firstOfMonth(tx.now, 1)
  const to = firstOfMonth(tx.now, 2)
  const name = `events_${from.slice(0, 4)}_${from.slice(5, 7)}`

  const { rows } = await sql<{ needed: boolean }>`
    select to_regclass(${name}) is null and not exists (
      select from events_default where logged_at >= ${from}::timestamptz and logged_at < ${to}::timestamptz
    ) as needed`.execute(tx.db)
  if (!rows[0]?.needed) return
  // Whoever writes events waits meanwhile, so better fail soon and be tried again.
  await sql`set local lock_timeout = '2s'`.execute(tx.db)
  await sql`create table ${sql.table(name)} partition of events
    for values from (${sql.lit(from)}) to (${sql.lit(to)})`.execute(tx.db)
})

function firstOfMonth(now: Date, monthsAhead: number): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + monthsAhead)).toISOString()
}
