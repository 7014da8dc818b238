import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { migrateJobs } from '../src/kernel/jobs.ts'
import { migrate } from '../src/kernel/migrate.ts'
import { plantCast } from './cast.ts'
import { emptyDatabase, temporaryServer } from './temporary-server.ts'

const here = fileURLToPath(new URL('../..', import.meta.url))

/** One database for the whole run: migrated once, it holds the cast and nothing else. Stories roll back. */
export default async function setup() {
  const server = await temporaryServer()
  const url = await emptyDatabase(server.url, `parvis_test_${await fingerprint()}`)
  const pool = new pg.Pool({ connectionString: url })
  await migrate(pool)
  await migrateJobs(pool)
  await plantCast(pool)
  await pool.end()

  process.env.PARVIS_TEST_DATABASE = url
  return server.stop
}

/** Two checkouts may test on one server at once. */
async function fingerprint(): Promise<string> {
  const folder = join(here, 'db/migrations')
  const hash = createHash('sha256').update(here)
  for (const file of (await readdir(folder)).toSorted()) hash.update(await readFile(join(folder, file)))
  return hash.digest('hex').slice(0, 12)
}
