import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { connect, type Database } from '../kernel/connect.ts'
import { startEmbeddedPostgres } from '../kernel/embedded-postgres.ts'
import { Conflict } from '../kernel/refusals.ts'
import { restoring } from './restore-backup.ts'

export interface TemporaryDatabase {
  readonly db: Database
  readonly pool: pg.Pool
  /** On the same server as the community, or an embedded one that lives as long as it does. */
  readonly place: 'same server' | 'embedded'
  drop(): Promise<void>
}

const prefix = 'parvis_drill_'

/**
 * An empty database that nobody else knows: on the community's own server where its role may make one, otherwise on an
 * embedded server in the data folder. Refused when the disk would not hold what is to be tried.
 */
export async function makeTemporaryDatabase(
  address: pg.ClientConfig,
  { folder, bytes }: { folder: string; bytes: number },
): Promise<TemporaryDatabase> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < bytes)
    throw new Conflict(
      'drill.no-space',
      `There is no room for a second copy of the community in ${folder}: it takes ${Math.ceil(bytes / 1e6)} MB`,
    )
  const server = new pg.Client({ ...address, application_name: restoring })
  await server.connect()
  try {
    const may = await server.query<{ may: boolean }>(
      'select rolcreatedb or rolsuper as may from pg_roles where rolname = current_user',
    )
    if (!may.rows[0]?.may) return await onEmbeddedServer(folder)
    await dropForgotten(server)
    const name = prefix + randomBytes(6).toString('hex')
    await server.query(`create database ${name} template template0 encoding 'UTF8'`)
    return opened(databaseOf(address, name), 'same server', () => dropDatabase(address, name))
  } finally {
    await server.end()
  }
}

async function onEmbeddedServer(folder: string): Promise<TemporaryDatabase> {
  const place = await mkdtemp(join(folder, 'drill-'))
  const settings = { fsync: 'off', full_page_writes: 'off', shared_buffers: '64MB' }
  const server = await startEmbeddedPostgres({ folder: place, settings })
  return opened(server.connection, 'embedded', async () => {
    await server.stop()
    await rm(place, { recursive: true, force: true })
  })
}

function opened(
  address: pg.ClientConfig,
  place: TemporaryDatabase['place'],
  remove: () => Promise<void>,
): TemporaryDatabase {
  const { db, pool } = connect({ ...address, max: 3, application_name: restoring })
  const drop = async () => {
    await db.destroy()
    await remove()
  }
  return { db, pool, place, drop }
}

async function dropDatabase(address: pg.ClientConfig, name: string): Promise<void> {
  const server = new pg.Client({ ...address, application_name: restoring })
  await server.connect()
  try {
    await server.query(`drop database if exists ${name} with (force)`)
  } finally {
    await server.end()
  }
}

/** What a drill left that was killed; one that somebody is connected to is still being used. */
async function dropForgotten(server: pg.Client): Promise<void> {
  const { rows } = await server.query<{ name: string }>(
    `select datname as name from pg_database
     where datname ~ '^${prefix}[0-9a-f]{12}$'
       and not exists (select from pg_stat_activity where pg_stat_activity.datname = pg_database.datname)`,
  )
  for (const { name } of rows) await server.query(`drop database if exists ${name}`)
}

/** `pg` takes the database of an address before any other. */
function databaseOf(address: pg.ClientConfig, database: string): pg.ClientConfig {
  if (!address.connectionString) return { ...address, database }
  const url = new URL(address.connectionString)
  url.pathname = `/${database}`
  return { ...address, connectionString: url.href }
}
