import { join } from 'node:path'
import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import type { Carried } from './carried.ts'
import { columnsOf, type Column } from './columns.ts'
import { writeLines } from './write-lines.ts'

/** A few megabytes of the longest posts. */
const page = 250

/**
 * Writes the rows of one table, each a line of JSON with its columns in the order of the alphabet, ordered by their
 * key. The database writes the JSON: no number loses digits on the way, and no moment its microseconds.
 */
export async function writeRecords(tx: Tx, folder: string, one: Carried) {
  const columns = await columnsOf(tx, one)
  const names = columns.map(({ name }) => name)
  const written = await writeLines(join(folder, `${one.table}.jsonl`), linesOf(tx, one, columns))
  return { name: one.table, columns: names, ...written }
}

async function* linesOf(tx: Tx, { table, afterwards }: Carried, columns: readonly Column[]) {
  const order = columns
    .filter(({ place }) => place !== null)
    .toSorted((one, other) => one.place! - other.place!)
    .map(({ name, words }) => sql`${sql.ref(name)}${words ? sql` collate "C"` : sql``}`)
  if (afterwards) order.unshift(sql.raw(`(${afterwards})`))
  await sql`declare exported no scroll cursor for
    select row_to_json(one)::text as line from (
      select ${sql.join(columns.map(({ name }) => sql.ref(name)))} from ${sql.table(table)}
      order by ${sql.join(order)}
    ) as one`.execute(tx.db)
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(page)} from exported`.execute(tx.db)
    yield rows.map(({ line }) => line)
    if (rows.length < page) break
  }
  await sql`close exported`.execute(tx.db)
}
