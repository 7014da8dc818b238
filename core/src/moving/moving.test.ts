import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { beginning, cast, plantCast, square } from '../../test/cast.ts'
import { reactors } from '../app/reactors.ts'
import {
  acceptAnswer,
  comment,
  deletePost,
  editPost,
  giveAnswer,
  openTopic,
  vote,
} from '../conversations/index.ts'
import { lamps } from '../importing/fixtures.ts'
import { importStackExchange } from '../importing/index.ts'
import type { Role } from '../kernel/actor.ts'
import { connect } from '../kernel/connect.ts'
import type { Context } from '../kernel/context.ts'
import { localFiles } from '../kernel/files.ts'
import { migrate } from '../kernel/migrate.ts'
import { react } from '../kernel/react.ts'
import { vaultOf } from '../kernel/vault.ts'
import { openCourier } from '../kernel/courier.ts'
import { openSignOn } from '../kernel/sign-on.ts'
import { listNotifications, markRead } from '../notifications/index.ts'
import { showStanding } from '../recognition/index.ts'
import { searchTopics } from '../search/index.ts'
import { carried, leftBehind } from './carried.ts'
import { held, notHeld } from './held.ts'
import { exportCommunity, exportPerson, importCommunity } from './index.ts'

/** A community on a database of its own: a move needs two, and one of them empty. */
class Place {
  readonly #name: string
  #folder = ''
  #open: ReturnType<typeof connect> | undefined

  constructor(name: string) {
    this.#name = `${new URL(process.env.PARVIS_TEST_DATABASE!).pathname.slice(1)}_${name}`
  }

  async open(): Promise<void> {
    await this.#onServer(
      `drop database if exists ${this.#name} with (force)`,
      `create database ${this.#name}`,
    )
    const url = new URL(process.env.PARVIS_TEST_DATABASE!)
    url.pathname = `/${this.#name}`
    this.#open = connect({ connectionString: url.href, max: 3 })
    await migrate(this.#open.pool)
    this.#folder = await mkdtemp(join(tmpdir(), 'parvis-place-'))
  }

  get pool(): pg.Pool {
    return this.#open!.pool
  }

  as({ id, role }: { id: string | null; role: Role }): Context {
    const services = {
      url: '',
      files: localFiles(this.#folder),
      committed: () => {},
      jobs: { enqueue: async () => {} },
      signOn: openSignOn([]),
      courier: openCourier({ privateNetworks: false }),
      vault: vaultOf('x'),
    }
    return {
      db: this.#open!.db,
      actor: { id, role },
      now: beginning,
      origin: 'live',
      door: 'terminal',
      services,
    }
  }

  async settle(): Promise<void> {
    for (const reactor of reactors) while ((await react(this.as(system), reactor)) > 0);
  }

  async close(): Promise<void> {
    await this.#open!.pool.end()
    await rm(this.#folder, { recursive: true })
    await this.#onServer(`drop database ${this.#name} with (force)`)
  }

  async #onServer(...statements: string[]): Promise<void> {
    const client = new pg.Client({ connectionString: process.env.PARVIS_TEST_DATABASE })
    await client.connect()
    for (const statement of statements) await client.query(statement)
    await client.end()
  }
}

const system = { id: null, role: 'system' } as const

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-export-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** Every file of an export with what is in it. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = files
    .toSorted()
    .map(async (path) => [path.slice(folder.length), await readFile(path, 'latin1')])
  return Object.fromEntries(await Promise.all(contents)) as Record<string, string>
}

describe('moving a community', { timeout: 120_000 }, () => {
  const here = new Place('here')
  const there = new Place('there')
  beforeAll(async () => {
    await here.open()
    await plantCast(here.pool)
    await live()
  })
  afterAll(() => here.close())

  /** Something of everything: conversations, marks, an upload, a read notification, another forum's history. */
  async function live(): Promise<void> {
    const [alice, bob, clara] = [here.as(cast.alice), here.as(cast.bob), here.as(cast.clara)]
    const { topicId, postId } = await openTopic(alice, {
      spaceId: square.id,
      kind: 'question',
      title: 'Pourquoi la tente goutte-t-elle ?',
      body: 'It drips.\u2028Every “night” \\ & 🏕️',
      tags: ['tente'],
    })
    const answer = await giveAnswer(bob, { topicId, body: 'Let air in, @alice.' })
    await comment(alice, { topicId, postId: answer.postId, body: 'Thank you' })
    await acceptAnswer(alice, { topicId, postId: answer.postId })
    await vote(bob, { topicId, postId, kind: 'useful' })
    await editPost(alice, { topicId, postId, body: 'It drips at dawn.' })
    await deletePost(bob, { topicId, postId: (await giveAnswer(bob, { topicId, body: 'Or not' })).postId })
    const dump = await mkdtemp(join(tmpdir(), 'parvis-dump-'))
    for (const [file, text] of Object.entries(lamps)) await writeFile(join(dump, file), text)
    await importStackExchange(clara, { folder: dump, source: 'lamps' })
    await rm(dump, { recursive: true })
    const files = alice.services.files
    await files.put('pictures/alice.webp', Buffer.from([0, 255, 10, 13]), 'image/webp')
    await sql`insert into files (key, owner_id, content_type, bytes, created_at) values
      ('pictures/alice.webp', ${cast.alice.id}, 'image/webp', 4, now()),
      ('pictures/lost.webp', ${cast.bob.id}, 'image/webp', 9, now())`.execute(alice.db)
    await here.settle()
    const { items } = await listNotifications(alice, {})
    await markRead(alice, { eventIds: items.slice(0, 1).map(({ eventId }) => eventId) })
    await here.settle()
  }

  /** What people see of it, made from the log. */
  async function seen(place: Place) {
    const alice = place.as(cast.alice)
    const { items } = await listNotifications(alice, {})
    return {
      notifications: items.map((item) => ({ ...item })),
      points: (await showStanding(alice, { personId: cast.bob.id })).points,
      found: (await searchTopics(alice, { q: 'tente' })).items,
    }
  }

  test('out, in and out again gives the same bytes, and people see the same', async () => {
    const [first, second, again] = [await newFolder(), await newFolder(), await newFolder()]
    const manifest = await exportCommunity(here.as(cast.olga), { folder: first })
    expect(manifest.uploads).toMatchObject({ count: 1, missing: 1 })
    expect(Object.values(manifest.records).every(({ count }) => count >= 0)).toBe(true)
    await exportCommunity(here.as(cast.olga), { folder: again })
    expect(await contentOf(again)).toEqual(await contentOf(first))

    await there.open()
    onTestFinished(() => there.close())
    await importCommunity(there.as(system), { folder: first })
    await there.settle()
    await exportCommunity(there.as(system), { folder: second })
    expect(await contentOf(second)).toEqual(await contentOf(first))

    const before = await seen(here)
    expect(before.found).toHaveLength(1)
    expect(before.notifications.length).toBeGreaterThan(1)
    expect(await seen(there)).toEqual(before)

    // Life goes on: the log counts on behind what was carried.
    const { topicId } = await openTopic(there.as(cast.bob), {
      spaceId: square.id,
      kind: 'discussion',
      title: 'We moved',
      body: 'All of us.',
    })
    expect(topicId).toBeTruthy()
    await expect(importCommunity(there.as(system), { folder: first })).rejects.toThrow(
      'There is a community here',
    )
  })

  test('is readable by nobody else, and for owners', async () => {
    const folder = await newFolder()
    await exportCommunity(here.as(cast.olga), { folder })
    const names = (await readdir(folder)).filter((name) => name !== 'files')
    for (const name of names) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
    await expect(exportCommunity(here.as(cast.clara), { folder })).rejects.toThrow('Only owners')
    await expect(importCommunity(here.as(cast.clara), { folder })).rejects.toThrow('Only owners')
    const withKey = { ...here.as(cast.olga), actor: { ...cast.olga, scopes: ['read', 'write', 'manage'] } }
    await expect(exportCommunity(withKey, { folder })).rejects.toThrow('Only owners')
  })

  test('takes nothing that is not whole, and says why', async () => {
    await there.open()
    onTestFinished(() => there.close())
    const into = there.as(system)
    const folder = await newFolder()
    await expect(importCommunity(into, { folder })).rejects.toThrow('There is no export of Parvis')
    await writeFile(join(folder, 'notes.txt'), 'mine')
    await expect(exportCommunity(here.as(cast.olga), { folder })).rejects.toThrow('holds something else')
    await rm(join(folder, 'notes.txt'))

    await exportCommunity(here.as(cast.olga), { folder })
    const manifest = await readFile(join(folder, 'manifest.json'), 'utf8')
    const saying = async (change: (text: string) => string, sentence: string) => {
      await writeFile(join(folder, 'manifest.json'), change(manifest))
      await expect(importCommunity(into, { folder })).rejects.toThrow(sentence)
      await writeFile(join(folder, 'manifest.json'), manifest)
    }
    await saying((text) => text.replace('"finished": true', '"finished": false'), 'was not finished')
    await saying((text) => text.replace('"version": 1', '"version": 2'), 'by a later Parvis')
    await saying((text) => text.replace('"count"', '"counted"'), 'is damaged')
    await saying((text) => text.replace('"about_html"', '"about_smell"'), 'no place for people.about_smell')

    const upload = join(folder, 'files/pictures/alice.webp')
    const picture = await readFile(upload)
    await writeFile(upload, 'other')
    await expect(importCommunity(into, { folder })).rejects.toThrow(
      'files/pictures/alice.webp is not as it was',
    )
    await writeFile(upload, picture)
    await appendFile(join(folder, 'posts.jsonl'), '{}\n')
    await expect(importCommunity(into, { folder })).rejects.toThrow('posts.jsonl is not as it was exported')
    await rm(join(folder, 'posts.jsonl'))
    await expect(importCommunity(into, { folder })).rejects.toThrow('posts.jsonl cannot be read')

    // Nothing of all this is here, so a whole one can still come.
    await exportCommunity(here.as(cast.olga), { folder })
    await importCommunity(into, { folder })
  })
})

describe('what is held about a person', { timeout: 120_000 }, () => {
  const place = new Place('held')
  beforeAll(async () => {
    await place.open()
    await plantCast(place.pool)
  })
  afterAll(() => place.close())

  const take = async (who: Context, personId: string) => {
    const path = join(await newFolder(), 'mine.zip')
    await exportPerson(who, { personId, path })
    return entriesOf(await readFile(path))
  }

  test('is theirs as one file: their words, marks and uploads, and nothing of others', async () => {
    const [alice, bob] = [place.as(cast.alice), place.as(cast.bob)]
    const { topicId, postId } = await openTopic(alice, {
      spaceId: square.id,
      kind: 'question',
      title: 'Où dort le chat ?',
      body: 'Sur la “tente”.',
    })
    const answer = await giveAnswer(bob, { topicId, body: 'A secret of Bob' })
    await vote(bob, { topicId, postId, kind: 'useful' })
    await vote(alice, { topicId, postId: answer.postId, kind: 'thanks' })
    await alice.services.files.put('pictures/alice.webp', Buffer.from([1, 2, 3]), 'image/webp')
    await sql`insert into files (key, owner_id, content_type, bytes, created_at)
      values ('pictures/alice.webp', ${cast.alice.id}, 'image/webp', 3, now())`.execute(alice.db)
    await sql`update accounts set password_hash = 'hash of a password'`.execute(alice.db)

    const mine = await take(alice, cast.alice.id)
    const list = (name: string) =>
      JSON.parse(mine.get(`${name}.json`)!.toString()) as Record<string, unknown>[]
    expect(list('profile')).toMatchObject([{ handle: 'alice', name: 'Alice Ferrand' }])
    expect(list('account')).toMatchObject([{ email: 'alice@example.org' }])
    expect(list('conversations')).toMatchObject([{ title: 'Où dort le chat ?' }])
    expect(list('posts')).toMatchObject([{ body_markdown: 'Sur la “tente”.' }])
    expect(list('votes')).toMatchObject([{ post_id: answer.postId, kind: 'thanks' }])
    expect(list('log').map(({ type }) => type)).toEqual(['topic.opened', 'vote.given', 'person.data-taken'])
    expect(mine.get('files/pictures/alice.webp')).toEqual(Buffer.from([1, 2, 3]))
    expect(mine.get('README.txt')!.toString()).toMatch(/posts\.json +1 {2}everything you wrote/)
    const all = [...mine.values()].join('\n')
    expect(all).not.toContain('A secret of Bob')
    expect(all).not.toContain('hash of a password')
    expect(list('passkeys')).toEqual([])
  })

  test('is taken by nobody else, not with a key, and not all day long', async () => {
    const [bob, clara] = [place.as(cast.bob), place.as(cast.clara)]
    await expect(take(clara, cast.bob.id)).rejects.toThrow('Only the person themself')
    await expect(take({ ...bob, actor: { ...cast.bob, scopes: ['read'] } }, cast.bob.id)).rejects.toThrow(
      'Only',
    )
    for (let times = 0; times < 5; times++) await take(bob, cast.bob.id)
    await expect(take(bob, cast.bob.id)).rejects.toThrow('several times today')
    const tomorrow = { ...bob, now: new Date(beginning.getTime() + 25 * 3_600_000) }
    expect((await take(tomorrow, cast.bob.id)).size).toBeGreaterThan(10)
  })

  test('is handed out by the operator, into a file that was not there', async () => {
    const operator = place.as(system)
    const folder = await newFolder()
    await exportPerson(operator, { personId: cast.maya.id, path: join(folder, 'maya.zip') })
    const again = exportPerson(operator, { personId: cast.maya.id, path: join(folder, 'maya.zip') })
    await expect(again).rejects.toThrow('There is something at')
    const nowhere = exportPerson(operator, { personId: cast.maya.id, path: join(folder, 'no/maya.zip') })
    await expect(nowhere).rejects.toThrow('There is no folder')
    const nobody = exportPerson(operator, { personId: square.id, path: join(folder, 'nobody.zip') })
    await expect(nobody).rejects.toThrow('There is no such person')
    expect(await readdir(folder)).toEqual(['maya.zip'])
  })
})

/** What is in a zip that compresses nothing, by the directory at its end. */
function entriesOf(zip: Buffer): Map<string, Buffer> {
  const entries = new Map<string, Buffer>()
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'))
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comments] = [20, 28, 30, 32].map((place, index) =>
      index === 0 ? zip.readUInt32LE(at + place) : zip.readUInt16LE(at + place),
    ) as [number, number, number, number]
    const local = zip.readUInt32LE(at + 42)
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    entries.set(zip.toString('utf8', at + 46, at + 46 + name), zip.subarray(begin, begin + size))
    at += 46 + name + extra + comments
  }
  return entries
}

describe('a table', () => {
  const schema = readFileSync(new URL('../../../db/schema.sql', import.meta.url), 'utf8')
  const tables = [...schema.matchAll(/^create table (\w+) \(([^;]*)/gm)]

  test('is carried by a move or left behind for a reason (core/src/moving/carried.ts)', () => {
    const decided = [...carried.map(({ table }) => table), ...Object.keys(leftBehind)]
    expect(decided.toSorted()).toEqual(tables.map(([, table]) => table!).toSorted())
  })

  test('tells a person what it holds of them, or holds nothing for a reason (core/src/moving/held.ts)', () => {
    const decided = [...held.map(({ table }) => table), ...Object.keys(notHeld)]
    expect(decided.toSorted()).toEqual(tables.map(([, table]) => table!).toSorted())
  })

  test('that is carried has a key to be ordered by', () => {
    const keyed = tables.filter(([, , columns]) => /PRIMARY KEY/.test(columns!)).map(([, table]) => table)
    expect(carried.map(({ table }) => table).filter((table) => !keyed.includes(table))).toEqual([])
  })

  test('is carried after those it points at', () => {
    const order = carried.map(({ table }) => table)
    for (const [, table, columns] of tables) {
      if (!order.includes(table!)) continue
      for (const [, target] of columns!.matchAll(/REFERENCES (\w+)\([^)]*\)(?!.* DEFERRABLE)/g))
        expect(order.indexOf(target!), `${table} -> ${target}`).toBeLessThanOrEqual(order.indexOf(table!))
    }
  })
})
