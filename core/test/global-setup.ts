import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { migrate } from '../src/kernel/migrate.ts'
import { plantCast } from './cast.ts'
import { temporaryServer } from './temporary-server.ts'

const here = fileURLToPath(new URL('../..', import.meta.url))

/** One database for the whole run: migrated once, it holds the cast and nothing else. Stories roll back. */
export default async function setup() {
  const server = await temporaryServer()
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

/** Two checkouts may test on one server at once. */
async function fingerprint(): Promise<string> {
  const folder = join(here, 'db/migrations')
  const hash = createHash('sha256').update(here)
  for (const file of (await readdir(folder)).toSorted()) hash.update(await readFile(join(folder, file)))
  return hash.digest('hex').slice(0, 12)
}

async function recreate(url: string, name: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name} template template0 encoding 'UTF8'`)
  await client.end()
}
