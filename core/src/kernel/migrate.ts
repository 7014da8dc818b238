import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'

const folder = fileURLToPath(new URL('../../../db/migrations/', import.meta.url))
const lock = 7_274_781

/** The schema cannot be brought up to date: the message says which file and why. */
export class SchemaFault extends Error {}

/** A migration as it ran: its file's name and what its text amounted to. */
export interface RanMigration {
  readonly name: string
  readonly checksum: string
}

interface Migration extends RanMigration {
  readonly text: string
}

/**
 * Brings the schema up to date: plain SQL files in order, forward only, each in its own transaction (unless its
 * first line says `-- no-transaction`), one process at a time. Returns the names of those that ran now. A file that
 * changed after it ran is a fault, and says which. With `only` it stops at an earlier schema: that of a backup.
 */
export async function migrate(pool: pg.Pool, only?: readonly RanMigration[]): Promise<string[]> {
  const client = await pool.connect()
  try {
    const known = await applied(client)
    const all = only ? await chosen(only) : await readMigrations()
    if (all.every(({ name, checksum }) => known.get(name) === checksum)) return []

    await client.query('select pg_advisory_lock($1)', [lock])
    try {
      return await runMissing(client, all)
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lock])
    }
  } finally {
    client.release()
  }
}

async function chosen(only: readonly RanMigration[]): Promise<Migration[]> {
  const all = await readMigrations()
  return only.map(({ name, checksum }) => {
    const found = all.find((one) => one.name === name)
    if (found?.checksum === checksum) return found
    throw new SchemaFault(
      found
        ? `The schema was made by another text of migration ${name} than this Parvis has.`
        : `The schema has migration ${name}, which this Parvis does not know: take the newer one that made it.`,
    )
  })
}

/** Which migrations this Parvis has and the database has not had. */
export async function missingMigrations(client: Pick<pg.ClientBase, 'query'>): Promise<string[]> {
  const known = await applied(client)
  return (await readMigrations()).filter(({ name }) => !known.has(name)).map(({ name }) => name)
}

/** What ran so far, in order; nothing on a database that is not Parvis's. */
export async function appliedMigrations(client: Pick<pg.ClientBase, 'query'>): Promise<RanMigration[]> {
  const known = await applied(client)
  return [...known].map(([name, checksum]) => ({ name, checksum })).toSorted(byName)
}

function byName(one: RanMigration, other: RanMigration): number {
  return one.name < other.name ? -1 : 1
}

async function runMissing(client: pg.PoolClient, all: readonly Migration[]): Promise<string[]> {
  await client.query(`create table if not exists migrations (
    name text primary key, checksum text not null, ran_at timestamptz not null default now())`)
  const known = await applied(client)
  const ran: string[] = []
  for (const migration of all) {
    const before = known.get(migration.name)
    if (before === migration.checksum) continue
    if (before)
      throw new Error(`Migration ${migration.name} was changed after it ran: add a new one instead.`)
    await run(client, migration)
    ran.push(migration.name)
  }
  return ran
}

async function run(client: pg.PoolClient, { name, text, checksum }: Migration) {
  const alone = text.startsWith('-- no-transaction')
  try {
    if (!alone) await client.query('begin')
    await client.query(text)
    await client.query('insert into migrations (name, checksum) values ($1, $2)', [name, checksum])
    if (!alone) await client.query('commit')
  } catch (error) {
    if (!alone) await client.query('rollback')
    throw new SchemaFault(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}

async function applied(client: Pick<pg.ClientBase, 'query'>): Promise<Map<string, string>> {
  const exists = await client.query(`select to_regclass('migrations') as found`)
  if (!exists.rows[0].found) return new Map()
  const { rows } = await client.query('select name, checksum from migrations')
  return new Map(rows.map((row: { name: string; checksum: string }) => [row.name, row.checksum]))
}

async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(folder + name, 'utf8')
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
    }),
  )
}
