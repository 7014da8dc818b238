import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { Misconfigured, type Config } from '../kernel/config.ts'
import { connect, type Database } from '../kernel/connect.ts'
import { startEmbeddedPostgres } from '../kernel/embedded-postgres.ts'
import { findPooler } from '../kernel/find-pooler.ts'
import type { Log } from '../kernel/log.ts'
import { pooledName } from '../safekeeping/index.ts'

export interface OpenDatabase {
  /** What `pg` needs for a connection of one's own, past any pooler. */
  readonly address: pg.ClientConfig
  readonly db: Database
  readonly pool: pg.Pool
  /** For what needs whole sessions: migrations, backups. The same as `pool` unless a pooler stands before the server. */
  readonly direct: pg.Pool
  /** The pooler in between, when there is one. */
  readonly pooler: { readonly prepares: boolean } | null
  close(): Promise<void>
}

/**
 * Opens the database as it is (the embedded one, started or joined, unless DATABASE_URL names a server or a pooler),
 * without changing its schema: a backup before an update, and a restore, need just that. Fails with a sentence when that
 * cannot be.
 */
export async function openDatabase(config: Config, log: Log, name = 'parvis'): Promise<OpenDatabase> {
  await mkdir(config.dataFolder, { recursive: true })
  if (config.databaseUrl) return openServer(config, config.databaseUrl, log, name)
  const server = await startEmbeddedPostgres({
    folder: join(config.dataFolder, 'postgres'),
    log: (line) => log.info(line),
    alarm: (line) => log.error(line),
  })
  const address = server.connection
  const { db, pool } = connect({ ...address, prepare: config.prepare !== 'off', application_name: name })
  const close = async () => {
    await db.destroy()
    await server.stop()
  }
  return { address, db, pool, direct: pool, pooler: null, close }
}

async function openServer(config: Config, url: string, log: Log, name: string): Promise<OpenDatabase> {
  const { pooled, keepsStatements } = await findPooler({ connectionString: url })
  if (pooled && !config.databaseDirectUrl)
    throw new Misconfigured(
      'DATABASE_URL leads to a connection pooler: name the server itself in DATABASE_DIRECT_URL, for migrations, ' +
        'wake-ups and backups. (A pooler that hands out whole sessions may be named there again.)',
    )
  const prepare = config.prepare === 'auto' ? keepsStatements : config.prepare === 'on'
  if (pooled) log.info({ prepare }, 'the database is reached through a connection pooler')
  const address = { connectionString: config.databaseDirectUrl ?? url }
  const named = pooled ? pooledName : name
  const { db, pool } = connect({ connectionString: url, prepare, application_name: named })
  const apart = config.databaseDirectUrl !== null
  const direct = apart ? connect({ ...address, max: 3, application_name: name }).pool : pool
  const close = async () => {
    await db.destroy()
    if (apart) await direct.end()
  }
  try {
    await refuseOldServers(direct)
    if (apart) await refuseAnotherDatabase(pool, direct)
    return { address, db, pool, direct, pooler: pooled ? { prepares: prepare } : null, close }
  } catch (fault) {
    await close()
    throw fault
  }
}

async function refuseOldServers(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ number: number; words: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as words`,
  )
  const found = rows[0]!
  if (found.number < 150_000)
    throw new Misconfigured(`Parvis needs PostgreSQL 15 or later; DATABASE_URL leads to ${found.words}.`)
}

/** Migrations would otherwise change one database, and pages would ask another. */
async function refuseAnotherDatabase(pool: pg.Pool, direct: pg.Pool): Promise<void> {
  const text = `select concat(oid, ' ', extract(epoch from pg_postmaster_start_time())) as identity
    from pg_database where datname = current_database()`
  const identity = async (which: pg.Pool) => (await which.query<{ identity: string }>(text)).rows[0]!.identity
  const [one, other] = await Promise.all([identity(pool), identity(direct)])
  if (one !== other)
    throw new Misconfigured('DATABASE_URL and DATABASE_DIRECT_URL lead to two different databases.')
}
