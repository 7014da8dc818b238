import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { connect, type Database } from '../src/kernel/connect.ts'

/** An empty database of one's own on the server of the tests, for what commits or makes its own schema. */
export interface TestDatabase {
  readonly url: string
  readonly db: Database
  readonly pool: pg.Pool
  drop(): Promise<void>
}

export async function createTestDatabase(applicationName = 'parvis'): Promise<TestDatabase> {
  const url = new URL(process.env.PARVIS_TEST_DATABASE ?? '')
  const server = connect({ connectionString: url.href, max: 1 })
  const name = `parvis_story_${randomBytes(6).toString('hex')}`
  await server.pool.query(`create database ${name} template template0 encoding 'UTF8'`)
  url.pathname = `/${name}`
  const { db, pool } = connect({ connectionString: url.href, max: 4, application_name: applicationName })
  return {
    url: url.href,
    db,
    pool,
    async drop() {
      await db.destroy()
      await server.pool.query(`drop database ${name} with (force)`)
      await server.pool.end()
    },
  }
}
