import { join } from 'node:path'
import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import { Invalid } from '../kernel/refusals.ts'
import { columnsOf } from './columns.ts'
import type { Manifest } from './manifest.ts'
import { readLines } from './read-lines.ts'

/** So many letters of JSON go to the database at once. */
const piece = 2 ** 20

/** Writes the rows of one table back as they were exported; columns that came later keep what they are by default. */
export async function readRecords(
  tx: Tx,
  folder: string,
  listed: Manifest['records'][number],
): Promise<void> {
  let waiting: string[] = []
  let letters = 0
  const write = async () => {
    if (waiting.length > 0) await writeBack(tx, listed, waiting)
    waiting = []
    letters = 0
  }
  for await (const lines of readLines(join(folder, `${listed.name}.jsonl`)))
    for (const line of lines) {
      waiting.push(line)
      letters += line.length
      if (letters >= piece) await write()
    }
  await write()
  await countOn(tx, listed.name)
}

async function writeBack(
  { db }: Tx,
  { name, columns }: Manifest['records'][number],
  lines: readonly string[],
) {
  const table = sql.table(name)
  const wanted = sql.join(columns.map((column) => sql.ref(column)))
  try {
    await sql`insert into ${table} (${wanted}) overriding system value
      select ${wanted} from json_populate_recordset(null::${table}, ${`[${lines.join(',')}]`}::json)`.execute(
      db,
    )
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && /^(22|23)/.test(String(error.code)))) throw error
    throw new Invalid({ folder: [`${name}.jsonl does not fit this Parvis: ${error.message}`] })
  }
}

/** What the database counts up goes on behind the highest number that was carried. */
async function countOn(tx: Tx, table: string): Promise<void> {
  for (const { name, counted } of await columnsOf(tx, { table })) {
    if (!counted) continue
    const highest = sql`(select max(${sql.ref(name)}) from ${sql.table(table)})`
    await sql`select setval(pg_get_serial_sequence(${table}, ${name}), ${highest}) where ${highest} is not null`.execute(
      tx.db,
    )
  }
}
