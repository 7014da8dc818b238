import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { migrate } from '../src/kernel/migrate.ts'
import { plantCast } from './cast.ts'

const here = fileURLToPath(new URL('../..', import.meta.url))

/**
 * One real PostgreSQL for the whole run: PARVIS_TEST_DATABASE_URL names a server that exists, otherwise the embedded
 * one starts in a temporary folder. The database is migrated once and holds the cast and nothing else.
 */
export default async function setup() {
  const server = process.env.PARVIS_TEST_DATABASE_URL
    ? { url: process.env.PARVIS_TEST_DATABASE_URL, stop: async () => {} }
    : await temporaryServer()
  const name = `parvis_test_${await fingerprint()}`
  await recreate(server.url, name)

  const url = new URL(server.url)
  url.pathname = `/${name}`
  const pool = new pg.Pool({ connectionString: url.href })
  await migrate(pool)
  await plantCast(pool)
  await pool.end()

  process.env.PARVIS_TEST_DATABASE = url.href
  return server.stop
}

async function temporaryServer() {
  // @ts-ignore TEMPORARY until the launcher lands
  const { startEmbeddedPostgres } = await import('../src/kernel/embedded-postgres.ts')
  const folder = await mkdtemp(join(tmpdir(), 'parvis-test-'))
  const server = await startEmbeddedPostgres({
    folder,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  })
  const { host, port, user, password = '', database } = server.connection
  const url = `postgres://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
  return {
    url,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Two checkouts may test on one server at once. */
async function fingerprint(): Promise<string> {
  const folder = join(here, 'db/migrations')
  const hash = createHash('sha256').update(here)
  for (const file of (await readdir(folder)).sort()) hash.update(await readFile(join(folder, file)))
  return hash.digest('hex').slice(0, 12)
}

async function recreate(url: string, name: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name} template template0 encoding 'UTF8'`)
  await client.end()
}
