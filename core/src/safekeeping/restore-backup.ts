import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { promisify } from 'node:util'
import { zstdDecompress } from 'node:zlib'
import type pg from 'pg'
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams'
import { migrate } from '../kernel/migrate.ts'
import { Conflict } from '../kernel/refusals.ts'
import type { Files } from '../kernel/services.ts'
import type { Beginning, End, Table } from './format.ts'
import { damaged, readBackup, type BackupTaker } from './read-backup.ts'
import { rowsOf, sameWords, weigh } from './tables.ts'

const decompress = promisify(zstdDecompress)

/** The connections of a restore call themselves this, so that it does not find itself in its way. */
export const restoring = 'parvis restore'

/**
 * What connections through a pooler are called: the pooler keeps them for a while when Parvis has gone, so only those
 * that do something tell that it is there. (A Parvis that runs has a direct one, too.)
 */
export const pooledName = 'pooled parvis'

export interface RestoreReport {
  /** The moment the community is back at. */
  readonly madeAt: string
  readonly rows: number
  readonly tables: Readonly<Record<string, number>>
  readonly files: number
  /** Migrations that ran afterwards, because the backup was made by an older Parvis. */
  readonly migrations: readonly string[]
}

interface Target {
  readonly pool: pg.Pool
  /** Where the uploads go; null leaves them out. */
  readonly files: Files | null
}

/**
 * Makes the database what it was when the backup was made, proves it by its counts and checksums, and brings its schema
 * up to date. A community that lives there is refused unless `replace` says to throw it away, and then the backup is read
 * to its end before anything is; so is a database in use.
 * What goes wrong with the rows leaves an empty database, never half of one.
 */
export async function restoreBackup(
  { pool, files }: Target,
  from: () => Readable,
  { replace = false }: { replace?: boolean } = {},
): Promise<RestoreReport> {
  if (await refuseUnlessFree(pool, replace)) await readBackup(from(), looking)
  const client = await pool.connect()
  let done = false
  try {
    const loader = new Loader(pool, client, files)
    await readBackup(from(), loader)
    await client.query('commit')
    done = true
    await client.query('analyze')
    return { ...loader.report(), migrations: await migrate(pool) }
  } finally {
    client.release(!done)
  }
}

/** Proves that every part is there and is what was written. */
const looking: BackupTaker = {
  begin: async () => {},
  part: async () => {},
  file: async () => {},
  end: async () => {},
}

/** Whether there is something to throw away. */
async function refuseUnlessFree(pool: pg.Pool, replace: boolean): Promise<boolean> {
  const users = await pool.query<{ name: string }>(
    `select distinct application_name as name from pg_stat_activity
     where datname = current_database() and (application_name like 'parvis%' and application_name <> $1
       or application_name = $2 and state <> 'idle')`,
    [restoring, pooledName],
  )
  if (users.rows.length)
    throw new Conflict('restore.in-use', 'Parvis runs on this database: stop it first, then restore')
  const lived = await isLivedIn(pool)
  if (lived && !replace)
    throw new Conflict(
      'restore.not-empty',
      'There is a community in this database already: restore into an empty one, or add --replace to throw it away',
    )
  return lived
}

async function isLivedIn(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ people: string | null; events: string | null }>(
    `select to_regclass('public.people') as people, to_regclass('public.events') as events`,
  )
  if (!rows[0]?.people || !rows[0].events) return false
  const found = await pool.query<{ lived: boolean }>(
    `select exists (select from people) or exists (select from events) as lived`,
  )
  return found.rows[0]!.lived
}

interface Copying {
  readonly table: string
  readonly stream: CopyStreamQuery
  /** Rejects when the database refuses the rows. */
  readonly failed: Promise<never>
}

class Loader implements BackupTaker {
  readonly #pool: pg.Pool
  readonly #client: pg.PoolClient
  readonly #files: Files | null
  #about: Beginning | null = null
  #foreignKeys: { table: string; name: string; definition: string }[] = []
  #copying: Copying | null = null
  #tables: Record<string, number> = {}
  #fileCount = 0

  constructor(pool: pg.Pool, client: pg.PoolClient, files: Files | null) {
    this.#pool = pool
    this.#client = client
    this.#files = files
  }

  report(): Omit<RestoreReport, 'migrations'> {
    const rows = Object.values(this.#tables).reduce((sum, count) => sum + count, 0)
    return { madeAt: this.#about!.madeAt, rows, tables: this.#tables, files: this.#fileCount }
  }

  /** An empty database with the backup's own schema. References are taken away, to be proved all at once at the end. */
  async begin(about: Beginning): Promise<void> {
    this.#about = about
    await this.#client.query('drop schema if exists pgboss cascade')
    await this.#client.query('drop schema public cascade')
    await this.#client.query('create schema public')
    await migrate(this.#pool, about.migrations)

    await this.#client.query('begin')
    await this.#client.query(sameWords)
    for (const { table, name, bounds } of about.partitions)
      await this.#client.query(`create table if not exists "${name}" partition of "${table}" ${bounds}`)
    const names = about.tables.map(({ name }) => `"${name}"`).join(', ')
    await this.#client.query(`truncate ${names}`)
    this.#foreignKeys = await this.#takeForeignKeys()
  }

  async part(table: string, bytes: Buffer): Promise<void> {
    const rows = await decompress(bytes).catch(() => {
      throw damaged(`A part of ${table} cannot be unpacked.`)
    })
    const { stream, failed } = await this.#copyInto(table)
    if (!stream.write(rows)) await Promise.race([once(stream, 'drain'), failed])
  }

  async file(key: string, bytes: Buffer): Promise<void> {
    await this.#finishTable()
    if (!this.#files) return
    await this.#files.put(key, bytes, contentTypeOf(key))
    this.#fileCount++
  }

  async end(manifest: End): Promise<void> {
    await this.#finishTable()
    for (const [name, value] of Object.entries(manifest.sequences))
      await this.#client.query(`select setval(to_regclass($1), $2)`, [`public.${name}`, value])
    for (const { table, name, definition } of this.#foreignKeys)
      await this.#client.query(`alter table ${table} add constraint "${name}" ${definition}`)
    for (const table of this.#about!.tables) await this.#prove(table, manifest)
  }

  async #prove(table: Table, manifest: End): Promise<void> {
    const expected = manifest.tables[table.name]
    const found = await weigh(this.#client, rowsOf(table))
    if (found.rows !== expected?.rows || found.checksum !== expected.checksum)
      throw damaged(`${table.name} has ${found.rows} rows, and not the ${expected?.rows ?? 0} it had.`)
    this.#tables[table.name] = Number(found.rows)
  }

  async #copyInto(table: string): Promise<Copying> {
    if (this.#copying?.table === table) return this.#copying
    await this.#finishTable()
    const columns = this.#about!.tables.find(({ name }) => name === table)?.columns
    if (!columns) throw damaged(`It holds rows of ${table} without saying so.`)
    const list = columns.map((column) => `"${column}"`).join(', ')
    const stream = this.#client.query(copyFrom(`copy "${table}" (${list}) from stdin`))
    const failed = new Promise<never>((_done, fail) => stream.once('error', fail))
    failed.catch(() => {})
    return (this.#copying = { table, stream, failed })
  }

  async #finishTable(): Promise<void> {
    const copying = this.#copying
    if (!copying) return
    this.#copying = null
    const { stream, failed } = copying
    stream.end()
    await Promise.race([finished(stream), failed])
  }

  async #takeForeignKeys() {
    const { rows } = await this.#client.query<{ table: string; name: string; definition: string }>(`
      select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
      order by conname`)
    for (const { table, name } of rows)
      await this.#client.query(`alter table ${table} drop constraint "${name}"`)
    return rows
  }
}

/** Uploads are pictures that were made here; the storage tells them by their names again. */
function contentTypeOf(key: string): string {
  const type = /\.(avif|gif|png|webp)$/.exec(key)?.[1]
  return type ? `image/${type}` : key.endsWith('.jpg') ? 'image/jpeg' : 'application/octet-stream'
}
