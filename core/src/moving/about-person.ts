import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import { columnsOf } from './columns.ts'
import type { Held } from './held.ts'

interface Asked {
  readonly one: Held
  readonly personId: string
  /** Where it is noted how many there were. */
  readonly counts: Map<string, number>
}

const page = 250

/** The rows about a person as a list in JSON, a line each, the oldest first where their key says so. */
export async function* aboutPerson(tx: Tx, { one, personId, counts }: Asked): AsyncGenerator<string> {
  const columns = await columnsOf(tx, one)
  // A key that opens something orders what is told, and is not told.
  const key = (await columnsOf(tx, { table: one.table }))
    .filter(({ place }) => place !== null)
    .toSorted((a, b) => a.place! - b.place!)
  const whose = one.whose
    .split('$who')
    .flatMap((part, at) => (at === 0 ? [sql.raw(part)] : [sql`${personId}::uuid`, sql.raw(part)]))
  await sql`declare held no scroll cursor for select row_to_json(one)::text as line from (
      select ${sql.join(columns.map(({ name }) => sql.ref(name)))} from ${sql.table(one.table)}
      where ${sql.join(whose, sql` `)} order by ${sql.join(key.map(({ name }) => sql.ref(name)))}
    ) as one`.execute(tx.db)
  let count = 0
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(page)} from held`.execute(tx.db)
    for (const { line } of rows) yield `${count++ === 0 ? '[\n' : ',\n'}${line}`
    if (rows.length < page) break
  }
  await sql`close held`.execute(tx.db)
  counts.set(one.name, count)
  yield count === 0 ? '[]\n' : '\n]\n'
}
