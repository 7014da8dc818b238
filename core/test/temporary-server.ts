import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '../src/kernel/embedded-postgres.ts'

const require = createRequire(import.meta.url)

/** The PostgreSQL that is launched: the newest, or the oldest that may serve when PARVIS_TEST_POSTGRES says `oldest`. */
export const testedRelease =
  process.env.PARVIS_TEST_POSTGRES === 'oldest' ? { packagesFor: require.resolve('postgres-15') } : {}

/**
 * A real PostgreSQL for tests: PARVIS_TEST_DATABASE_URL names a server that exists, otherwise one of the tested
 * release starts in a temporary folder and is gone after `stop`.
 */
export async function temporaryServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const named = process.env.PARVIS_TEST_DATABASE_URL
  if (named) return { url: named, stop: async () => {} }

  const folder = await mkdtemp(join(tmpdir(), 'parvis-test-'))
  const server = await startEmbeddedPostgres({
    folder,
    ...testedRelease,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  })
  const { host, port, user, password = '', database } = server.connection
  return {
    url: `postgres://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A new empty database on the server, in the place of one of the same name. */
export async function emptyDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name} template template0 encoding 'UTF8'`)
  await client.end()
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
