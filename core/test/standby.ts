import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Connection } from '../src/kernel/embedded-attach.ts'
import { startEmbeddedPostgres } from '../src/kernel/embedded-postgres.ts'
import { testedRelease } from './temporary-server.ts'

const hasty = { fsync: 'off', full_page_writes: 'off', timezone: 'UTC' }

export interface Server {
  readonly url: string
  readonly folder: string
  readonly pool: pg.Pool
  stop(): Promise<void>
  start(): Promise<void>
  remove(): Promise<void>
}

/** A PostgreSQL of one's own that standbys can follow. */
export async function startPrimary(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-primary-'))
  return serverIn(folder, hasty)
}

/** A standby that streams from the primary: a copy of its files, made while it runs, that never stops recovering. */
export async function startStandby(primary: Server): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-standby-'))
  const client = await primary.pool.connect()
  try {
    await client.query(`select pg_backup_start('standby', fast => true)`)
    const data = join(folder, 'data')
    await cp(join(primary.folder, 'data'), data, {
      recursive: true,
      filter: (path) => !path.endsWith('postmaster.pid'),
    })
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop()')
    await writeFile(join(data, 'backup_label'), rows[0]!.labelfile)
    await writeFile(join(data, 'standby.signal'), '')
  } finally {
    client.release()
  }
  const { searchParams, port } = new URL(primary.url)
  const follows = `host='${searchParams.get('host')}' port=${port} user=parvis`
  return serverIn(folder, { ...hasty, primary_conninfo: follows, wal_retrieve_retry_interval: '100ms' })
}

async function serverIn(folder: string, settings: Record<string, string>): Promise<Server> {
  const launch = () => startEmbeddedPostgres({ folder, settings, ...testedRelease })
  let running = await launch()
  const url = urlOf(running.connection)
  const pool = new pg.Pool({ connectionString: url, max: 3 })
  pool.on('error', () => {})
  return {
    url,
    folder,
    pool,
    stop: () => running.stop(),
    start: async () => void (running = await launch()),
    async remove() {
      await pool.end()
      await running.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function urlOf({ host, port, user, database }: Connection): string {
  return `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
}
