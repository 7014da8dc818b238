import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '../src/kernel/embedded-postgres.ts'

/**
 * A real PostgreSQL for tests: PARVIS_TEST_DATABASE_URL names a server that exists, otherwise the embedded one
 * starts in a temporary folder and is gone after `stop`.
 */
export async function temporaryServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const named = process.env.PARVIS_TEST_DATABASE_URL
  if (named) return { url: named, stop: async () => {} }

  const folder = await mkdtemp(join(tmpdir(), 'parvis-test-'))
  const server = await startEmbeddedPostgres({
    folder,
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
