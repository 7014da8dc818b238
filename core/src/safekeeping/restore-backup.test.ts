import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginning, cast, plantCast, square } from '../../test/cast.ts'
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts'
import { reactors } from '../app/reactors.ts'
import { giveAnswer, openTopic, vote } from '../conversations/index.ts'
import type { Context } from '../kernel/context.ts'
import { localFiles } from '../kernel/files.ts'
import { migrate } from '../kernel/migrate.ts'
import { react } from '../kernel/react.ts'
import { upkeep } from '../kernel/upkeep.ts'
import { openCourier } from '../kernel/courier.ts'
import { openSignOn } from '../kernel/sign-on.ts'
import { vaultOf } from '../kernel/vault.ts'
import { backUp, keepBackups, newestBackup } from './keep-backups.ts'
import { restoreBackup, restoring } from './restore-backup.ts'
import { listTables, rowsOf, weigh } from './tables.ts'
import { writeBackup } from './write-backup.ts'

let folder: string
let lived: TestDatabase
const made: TestDatabase[] = []
const picture = 'pictures/alice.webp'
const files = () => localFiles(join(folder, 'files'))

const as = (database: TestDatabase, name: keyof typeof cast): Context => ({
  db: database.db,
  actor: { id: cast[name].id, role: cast[name].role },
  now: new Date(beginning.getTime() + 1000),
  origin: 'live',
  door: 'upkeep',
  services: {
    url: '',
    jobs: { enqueue: async () => {} },
    files: files(),
    signOn: openSignOn([]),
    courier: openCourier({ privateNetworks: false }),
    committed: () => {},
    vault: vaultOf('x'),
  },
})

async function fresh(name = restoring): Promise<TestDatabase> {
  const database = await createTestDatabase(name)
  made.push(database)
  return database
}

/** A community with people, a question, votes, points, an upload, a partition and words that are hard to carry. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-keep-'))
  lived = await fresh('parvis')
  await migrate(lived.pool)
  await plantCast(lived.pool)
  await upkeep(as(lived, 'olga'), {})
  const body = 'Tab\tbackslash \\ \\. quote " null \\N, emoji 🏕️ and é'
  const { topicId } = await openTopic(as(lived, 'alice'), {
    spaceId: square.id,
    kind: 'question',
    title: 'Comment monter une tente ?',
    body,
  })
  const { postId } = await giveAnswer(as(lived, 'bob'), { topicId, body: 'Line\r\n\r\nbreaks' })
  await vote(as(lived, 'alice'), { topicId, postId, kind: 'useful' })
  await catchUp(lived)
  await files().put(picture, randomBytes(9000), 'image/webp')
  await lived.pool.query(
    `insert into files (key, owner_id, content_type, bytes, created_at) values ($1, $2, 'image/webp', 9000, now())`,
    [picture, cast.alice.id],
  )
}, 60_000)

afterAll(async () => {
  for (const database of made) await database.drop()
  await rm(folder, { recursive: true, force: true })
})

async function catchUp(database: TestDatabase): Promise<number> {
  let events = 0
  for (const reactor of reactors)
    for (let passed = -1; passed !== 0; events += passed) passed = await react(as(database, 'olga'), reactor)
  return events
}

async function weights(pool: pg.Pool, leaveOut: readonly string[] = []) {
  const tables = (await listTables(pool)).filter(({ name }) => !leaveOut.includes(name))
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await weigh(pool, rowsOf(table))] as const)),
  )
}

async function inMemory(): Promise<Buffer> {
  const chunks: Buffer[] = []
  const into = new Writable({ write: (chunk: Buffer, _encoding, done) => (chunks.push(chunk), done()) })
  await writeBackup({ pool: lived.pool, files: files() }, into)
  return Buffer.concat(chunks)
}

describe('a backup', () => {
  test('brought back elsewhere is the same community, row by row, and goes on from there', async () => {
    const { path, rows } = await backUp({ pool: lived.pool, files: files() }, `${folder}/`)
    expect((await stat(path)).mode & 0o077).toBe(0)
    const target = await fresh()
    const brought = localFiles(join(folder, 'brought'))
    const report = await restoreBackup({ pool: target.pool, files: brought }, () => createReadStream(path))

    expect(report).toMatchObject({ rows, files: 1, migrations: [] })
    const moved = ['events', 'readers']
    expect(await weights(target.pool, moved)).toEqual(await weights(lived.pool, moved))
    expect((await brought.get(picture))?.bytes).toEqual((await files().get(picture))?.bytes)
    const schema = `select conname, pg_get_constraintdef(oid) from pg_constraint
      where connamespace = 'public'::regnamespace order by conname`
    expect((await target.pool.query(schema)).rows).toEqual((await lived.pool.query(schema)).rows)
    const parts = `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'events'::regclass order by 1`
    expect((await target.pool.query(parts)).rows).toEqual((await lived.pool.query(parts)).rows)

    expect(await catchUp(target)).toBe(0)
    const again = { spaceId: square.id, kind: 'question', title: 'Et sous la pluie ?', body: 'x' } as const
    await openTopic(as(target, 'alice'), again)
    expect(await catchUp(target)).toBeGreaterThan(0)
  }, 60_000)

  test('leaves to each reader exactly what it had not read', async () => {
    const target = await fresh()
    const bytes = await inMemory()
    await restoreBackup({ pool: target.pool, files: null }, () => Readable.from([bytes]))
    const [first] = reactors
    await sql`update readers set xid = '3', event_id = 1 where module = ${first!.module}`.execute(target.db)
    const unread = await sql<{ n: number }>`select count(*)::int as n from events
      where (xid, id) > ('3'::xid8, 1)`.execute(target.db)

    const chunks: Buffer[] = []
    const into = new Writable({ write: (chunk: Buffer, _encoding, done) => (chunks.push(chunk), done()) })
    await writeBackup({ pool: target.pool, files: files() }, into)
    const third = await fresh()
    await restoreBackup({ pool: third.pool, files: null }, () => Readable.from([Buffer.concat(chunks)]))
    expect(await catchUp(third)).toBe(unread.rows[0]!.n)
  }, 60_000)

  test('is made while people write, as of one moment', async () => {
    let writing = true
    const writers = (async () => {
      for (let n = 0; writing; n++)
        await openTopic(as(lived, 'bob'), {
          spaceId: square.id,
          kind: 'discussion',
          title: `Talk ${n}`,
          body: 'x',
        })
    })()
    const bytes = await inMemory()
    writing = false
    await writers
    const target = await fresh()
    await restoreBackup({ pool: target.pool, files: null }, () => Readable.from([bytes]))
    const { rows } = await target.pool.query(
      `select (select count(*) from topics) = (select count(*) from posts where role = 'opening') as whole`,
    )
    expect(rows).toEqual([{ whole: true }])
  }, 60_000)
})

describe('a restore refuses', () => {
  test('a damaged or interrupted backup in a sentence, and leaves no half of it behind', async () => {
    const bytes = await inMemory()
    const target = await fresh()
    const bent = Buffer.from(bytes)
    // In the middle of compressed rows.
    bent[Math.floor(bytes.indexOf('tables/posts/') + 600)]! ^= 0xff
    const attempts = [
      bent,
      bytes.subarray(0, bytes.length - 4096),
      bytes.subarray(0, 3000),
      Buffer.from('no tar'),
    ]
    for (const attempt of attempts) {
      const restored = restoreBackup({ pool: target.pool, files: null }, () => Readable.from([attempt]))
      await expect(restored).rejects.toThrow('This is not a whole backup of Parvis.')
      const left = Object.values(await weights(target.pool)).filter((weight) => weight.rows !== '0')
      expect(left).toEqual([])
    }
  }, 60_000)

  test('a file that is not there, with its name', async () => {
    const target = await fresh()
    const restored = restoreBackup({ pool: target.pool, files: null }, () =>
      createReadStream('/nowhere/b.tar'),
    )
    await expect(restored).rejects.toThrow(/The backup cannot be read: ENOENT.*nowhere/)
  })

  test('to overwrite a community that lives there, unless it is told to', async () => {
    const bytes = await inMemory()
    const target = await fresh()
    await restoreBackup({ pool: target.pool, files: null }, () => Readable.from([bytes]))
    const again = (replace: boolean) =>
      restoreBackup({ pool: target.pool, files: null }, () => Readable.from([bytes]), { replace })
    await expect(again(false)).rejects.toThrow('There is a community in this database already')
    const half = () => Readable.from([bytes.subarray(0, bytes.length - 4096)])
    const replaced = restoreBackup({ pool: target.pool, files: null }, half, { replace: true })
    await expect(replaced).rejects.toThrow('This is not a whole backup')
    expect((await weights(target.pool)).people?.rows).toBe('7')
    expect((await again(true)).rows).toBeGreaterThan(10)
  }, 60_000)

  test('a database that Parvis is running on', async () => {
    const running = await fresh('parvis')
    await running.pool.query('select 1')
    const restored = restoreBackup({ pool: running.pool, files: null }, () => Readable.from([]))
    await expect(restored).rejects.toThrow('Parvis runs on this database: stop it first')
  })
})

describe('the daily backups', () => {
  test('are made once a day, and the oldest make room; an attempt that failed leaves nothing', async () => {
    const where = join(folder, 'daily')
    const on = (day: number) => new Date(Date.UTC(2026, 0, day, 3))
    const source = { pool: lived.pool, files: files() }
    for (const day of [1, 1, 2, 3]) await keepBackups(source, { folder: where, keep: 2, now: on(day) })
    expect(await readdir(where)).toEqual(['parvis-20260102T030000Z.tar', 'parvis-20260103T030000Z.tar'])
    expect((await newestBackup(where))?.at).toEqual(on(3))

    await writeFile(join(folder, 'in-the-way'), '')
    await expect(backUp(source, join(folder, 'in-the-way', 'backup.tar'))).rejects.toThrow(/ENOTDIR|EEXIST/)
    const broken = { get: () => Promise.reject(new Error('no such bucket')) } as unknown as ReturnType<
      typeof files
    >
    await expect(backUp({ ...source, files: broken }, join(where, 'x.tar'))).rejects.toThrow('no such bucket')
    expect(await readdir(where)).toHaveLength(2)
    expect(await readFile(join(folder, 'in-the-way'), 'utf8')).toBe('')
  }, 60_000)
})
