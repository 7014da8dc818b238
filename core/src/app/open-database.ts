import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { Misconfigured, type Config } from '../kernel/config.ts'
import { connect, type Database } from '../kernel/connect.ts'
import { startEmbeddedPostgres } from '../kernel/embedded-postgres.ts'
import type { Log } from '../kernel/log.ts'

export interface OpenDatabase {
  /** What `pg` needs for a connection of one's own. */
  readonly address: pg.ClientConfig
  readonly db: Database
  readonly pool: pg.Pool
  close(): Promise<void>
}

/**
 * Opens the database as it is (the embedded one, started or joined, unless DATABASE_URL names a server), without
 * changing its schema: a backup before an update, and a restore, need just that. Fails with a sentence when that cannot
 * be.
 */
export async function openDatabase(config: Config, log: Log, name = 'parvis'): Promise<OpenDatabase> {
  await mkdir(config.dataFolder, { recursive: true })
  const server = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({
        folder: join(config.dataFolder, 'postgres'),
        log: (line) => log.info(line),
        alarm: (line) => log.error(line),
      })
  const address = config.databaseUrl ? { connectionString: config.databaseUrl } : server!.connection
  const { db, pool } = connect({ ...address, prepare: config.prepare, application_name: name })
  const close = async () => {
    await db.destroy()
    await server?.stop()
  }
  try {
    await refuseOldServers(pool)
    return { address, db, pool, close }
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
