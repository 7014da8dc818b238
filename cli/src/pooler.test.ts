import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findPgBouncers, startPgBouncer, type PgBouncer } from '../../core/test/pgbouncer.ts'
import { createTestDatabase, type TestDatabase } from '../../core/test/test-database.ts'
import { Community, freePort } from '../../test/community.ts'

const found = findPgBouncers()
if (!found.length)
  console.info(
    'No PgBouncer here: the stories behind a pooler are left out. Install it, or name it in PARVIS_TEST_PGBOUNCER.',
  )

interface Case {
  readonly program: PgBouncer
  readonly how: string
  readonly prepare: boolean
  readonly settings: Record<string, number>
}

const cases = found.flatMap((program): Case[] => {
  const without = { program, how: 'which keeps no statements', prepare: false }
  if (!program.keepsStatements) return [{ ...without, settings: {} }]
  return [
    { program, how: 'which keeps statements', prepare: true, settings: { max_prepared_statements: 100 } },
    { ...without, settings: { max_prepared_statements: 0 } },
  ]
})

let folder: string
let database: TestDatabase
let bouncer: Awaited<ReturnType<typeof startPgBouncer>>
let community: Community

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-pooler-'))
  database = await createTestDatabase('stories')
})
afterEach(async () => {
  await community.end()
  await bouncer.stop()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const open = async (more: Record<string, string> = {}) => {
  community = new Community(folder, await freePort(), {
    DATABASE_URL: bouncer.url,
    LOG_LEVEL: 'info',
    ...more,
  })
  await community.open()
}

async function begin() {
  await community.parvis('people', 'add', '--name', 'Olga', '--email', 'olga@example.org', '--role', 'owner')
  const { secret } = await community.parvis<{ secret: string }>('people', 'key', 'olga@example.org')
  const post = (path: string, body: object) =>
    fetch(`${community.url}/api/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const made = async (path: string, body: object) => (await (await post(path, body)).json()) as { id: string }
  const spaceId = (await made('/spaces', { name: 'Tents' })).id
  const topic = { spaceId, kind: 'question', title: 'Does a hammock hold?', body: 'x' }
  const topicId = (await made('/topics', topic)).id
  return { topicId, answer: () => post(`/topics/${topicId}/posts`, { body: 'It does.' }) }
}

describe.each(cases)('behind PgBouncer $program.version, $how', ({ program, settings, prepare }) => {
  test('Parvis lives as with a server of its own', async () => {
    bouncer = await startPgBouncer(program, database.url, settings)
    await open({ DATABASE_DIRECT_URL: database.url })
    expect(community.said).toContain(`"prepare":${prepare}`)
    const { topicId, answer } = await begin()
    const looks = ['/', `/api/v1/topics/${topicId}`, `/api/v1/topics/${topicId}/posts`, '/api/v1/topics']
    const many = Array.from({ length: 12 }, async (_, place) => {
      const codes: number[] = []
      for (let turn = 0; turn < 10; turn++) {
        codes.push((await answer()).status)
        codes.push((await fetch(`${community.url}${looks[(place + turn) % looks.length]}`)).status)
      }
      return codes
    })
    expect([...new Set((await Promise.all(many)).flat())].toSorted()).toEqual([200, 201])

    await expect
      .poll(async () => (await fetch(`${community.url}/api/v1/search?q=hammock`)).text(), { timeout: 10_000 })
      .toContain(topicId)
    const wakes = await database.pool.query(
      `select from pg_stat_activity where datname = current_database() and application_name = 'parvis wake'`,
    )
    expect(wakes.rowCount).toBe(1)
    expect(community.said).not.toMatch(/"level":"(?:warn|error)"/)

    const backup = join(folder, 'all.tar')
    await community.parvis('backup', backup)
    await expect(community.parvis('restore', '--replace', backup)).rejects.toThrow('stop it first')
    await community.end()
    await community.parvis('restore', '--replace', backup)
    await open({ DATABASE_DIRECT_URL: database.url })
    const again = await fetch(`${community.url}/api/v1/topics/${topicId}`)
    expect(await again.json()).toMatchObject({ answersCount: 120 })
    const held = await database.pool.query(
      `select from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`,
    )
    expect(held.rowCount).toBe(0)
  }, 120_000)

  test('a start without the server’s own address says what is missing', async () => {
    bouncer = await startPgBouncer(program, database.url, settings)
    await expect(open()).rejects.toThrow('name the server itself in DATABASE_DIRECT_URL')
  })
})

describe.runIf(found.length)('two addresses of two databases', () => {
  test('are refused before anything is written', async () => {
    const other = await createTestDatabase('stories')
    try {
      bouncer = await startPgBouncer(found[0]!, database.url)
      const refused = open({ DATABASE_DIRECT_URL: other.url })
      await expect(refused).rejects.toThrow('lead to two different databases')
      const tables = await other.pool.query(`select from pg_tables where schemaname = 'public'`)
      expect(tables.rowCount).toBe(0)
    } finally {
      await other.drop()
    }
  })
})
