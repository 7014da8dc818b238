import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginning, cast, plantCast, square } from '../../test/cast.ts'
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts'
import { giveAnswer, openTopic, vote } from '../conversations/index.ts'
import type { Context } from '../kernel/context.ts'
import { localFiles } from '../kernel/files.ts'
import { migrate } from '../kernel/migrate.ts'
import { react, type Reactor } from '../kernel/react.ts'
import { openCourier } from '../kernel/courier.ts'
import { openSignOn } from '../kernel/sign-on.ts'
import { vaultOf } from '../kernel/vault.ts'
import { recognition } from '../recognition/index.ts'
import { drill } from './drill.ts'
import { backUp } from './keep-backups.ts'

let folder: string
let lived: TestDatabase
let backup: string

const as = (name: keyof typeof cast): Context => ({
  db: lived.db,
  actor: { id: cast[name].id, role: cast[name].role },
  now: beginning,
  origin: 'live',
  door: 'upkeep',
  services: {
    url: '',
    jobs: { enqueue: async () => {} },
    files: localFiles(folder),
    signOn: openSignOn([]),
    courier: openCourier({ privateNetworks: false }),
    committed: () => {},
    vault: vaultOf('x'),
  },
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-drill-'))
  lived = await createTestDatabase()
  await migrate(lived.pool)
  await plantCast(lived.pool)
  const question = { spaceId: square.id, kind: 'question', title: 'Does it hold?', body: 'x' } as const
  const { topicId } = await openTopic(as('alice'), question)
  const { postId } = await giveAnswer(as('bob'), { topicId, body: 'It does.' })
  await vote(as('alice'), { topicId, postId, kind: 'useful' })
  while ((await react(as('olga'), recognition)) > 0);
  backup = (await backUp({ pool: lived.pool, files: localFiles(folder) }, join(folder, 'b.tar'))).path
}, 60_000)

afterAll(async () => {
  await lived.drop()
  await rm(folder, { recursive: true, force: true })
})

const held = (more: { backup?: string; reactor?: Reactor; bytes?: number; address?: pg.ClientConfig } = {}) =>
  drill({ backup, address: { connectionString: lived.url }, folder, bytes: 1, reactor: recognition, ...more })

async function temporaryDatabases(): Promise<number> {
  const { rows } = await lived.pool.query<{ n: number }>(
    `select count(*)::int as n from pg_database where datname like 'parvis_drill_%'`,
  )
  return rows[0]!.n
}

describe('the restore drill', () => {
  test('brings a backup back beside the community, finds all as it was, and leaves nothing', async () => {
    const report = await held()
    expect(report).toMatchObject({ ok: true, faults: [], place: 'same server', backup })
    expect(report.rows).toBeGreaterThan(20)
    expect(report.eventsReplayed).toBeGreaterThanOrEqual(3)
    expect(await temporaryDatabases()).toBe(0)
  }, 60_000)

  test('brings it back on a server of its own where the community may make no database', async () => {
    const role = `parvis_plain_${randomBytes(4).toString('hex')}`
    const url = new URL(lived.url)
    url.username = role
    url.password = 'a tent'
    await lived.pool.query(`create role ${role} login password 'a tent'`)
    try {
      const report = await held({ address: { connectionString: url.href } })
      expect(report).toMatchObject({ ok: true, faults: [], place: 'embedded' })
      expect(report.rows).toBeGreaterThan(20)
      expect((await readdir(folder)).filter((name) => name.startsWith('drill-'))).toEqual([])
    } finally {
      await lived.pool.query(`drop role ${role}`)
    }
  }, 60_000)

  test('tells what is damaged, what does not follow from the log, and what there is no room for', async () => {
    const bent = join(folder, 'bent.tar')
    const bytes = await readFile(backup)
    bytes[bytes.indexOf('tables/posts/') + 600]! ^= 0xff
    await writeFile(bent, bytes)
    const forgetful: Reactor = { ...recognition, take: async () => {} }

    expect((await held({ backup: bent })).faults).toEqual([expect.stringContaining('not a whole backup')])
    const { ok, faults } = await held({ reactor: forgetful })
    expect({ ok, faults }).toEqual({
      ok: false,
      faults: [
        'point_accounts is not what recognition makes of the log',
        'point_transfers is not what recognition makes of the log',
      ],
    })
    expect((await held({ bytes: 1e18 })).faults).toEqual([expect.stringContaining('There is no room')])
    expect((await held({ backup: join(folder, 'none.tar') })).faults[0]).toMatch(/ENOENT/)
    expect(await temporaryDatabases()).toBe(0)
  }, 60_000)
})
