import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { inWorld } from '../../test/world.ts'
import { findOldAddress } from '../conversations/index.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { showStanding } from '../recognition/index.ts'
import { answerFarBeforeItsQuestion, broken, folderOf, lamps } from './fixtures.ts'
import {
  importStackExchange,
  showImportReport,
  type ImportReport,
  type StackExchangeImport,
} from './index.ts'

// The importer writes in transactions of its own; in a story they are savepoints of the story's.
const bringIn = (tx: Tx, input: StackExchangeImport) => importStackExchange(tx as Context, input)

describe('importing a Stack Exchange dump', () => {
  test(
    'brings people, questions, answers, comments, votes and what solved them, each with its date',
    inWorld(async ({ clara, visitor, settle }) => {
      const report = await bringIn(clara, { folder: await folderOf('lamps', lamps), source: 'lamps' })
      await settle()

      expect(sumsOf(report)).toEqual({
        person: [4, 4],
        question: [2, 2],
        answer: [2, 2],
        comment: [2, 1],
        'tag wiki': [1, 0],
        acceptance: [2, 2],
        'useful vote': [3, 3],
        downvote: [1, 0],
        favourite: [1, 1],
        badge: [1, 0],
      })
      expect(report.faults).toEqual([])
      const topics = await clara.db.selectFrom('topics').selectAll().orderBy('title', 'desc').execute()
      expect(topics).toMatchObject([
        {
          title: 'Why does my lamp hum at night?',
          tags: ['noise', 'led-lamps'],
          answers_count: 1,
          comments_count: 1,
          useful_count: 1,
          accepted_at: new Date('2020-02-05T00:00:00Z'),
        },
        // No vote says when this one was accepted: the answer's own date is the best that is known.
        {
          author_id: null,
          author_name: 'somebody who left',
          accepted_at: new Date('2020-02-02T09:00:00Z'),
          answers_count: 1,
        },
      ])
      const old = await findOldAddress(visitor, { path: '/a/13' })
      expect(old).toContain('why-does-my-lamp-hum-at-night')
      const zoe = await personCalled(clara, 'Zoé Lumière')
      expect(zoe).toMatchObject({
        handle: 'zoe-lumiere',
        claimed_at: null,
        about_markdown: 'I like **light**.',
        website: 'https://example.org/zoe',
      })
      expect(await personCalled(clara, 'Community')).toMatchObject({ bot: true })
    }),
  )

  test(
    'turns HTML into Markdown and renders it safely',
    inWorld(async ({ clara }) => {
      await bringIn(clara, { folder: await folderOf('lamps', lamps), source: 'lamps' })
      const post = await clara.db
        .selectFrom('posts')
        .select(['body_markdown', 'body_html'])
        .where('body_markdown', 'like', '%It hums%')
        .executeTakeFirstOrThrow()
      expect(post.body_markdown).toBe('It hums.\n\n```\nif (a < b) hum()\n```')
      expect(post.body_html).toBe('<p>It hums.</p>\n<pre><code>if (a &lt; b) hum()\n</code></pre>\n')
    }),
  )

  test(
    'gives points at once, and tells and mails nobody',
    inWorld(async ({ clara, jobs, settle }) => {
      await bringIn(clara, { folder: await folderOf('lamps', lamps), source: 'lamps' })
      await settle()
      const sam = await authorOf(clara, 'The driver is worn out.')
      expect((await showStanding(clara, { personId: sam })).points).toBeGreaterThan(0)
      expect(await count(clara, 'notifications')).toBe(0)
      expect(jobs).toEqual([])
    }),
  )

  test(
    'changes nothing the second time',
    inWorld(async ({ clara }) => {
      const folder = await folderOf('lamps', lamps)
      const first = await bringIn(clara, { folder, source: 'lamps' })
      const before = await everything(clara)
      const second = await bringIn(clara, { folder, source: 'lamps' })

      expect(await everything(clara)).toEqual(before)
      expect(second.id).not.toBe(first.id)
      expect(second.total).toMatchObject({
        found: first.total.found,
        imported: 0,
        known: first.total.imported,
        skipped: first.total.skipped,
      })
    }),
  )

  test(
    'goes on where it was interrupted, and ends as if it had not been',
    inWorld(async ({ clara }) => {
      const folder = await folderOf('lamps', lamps)
      const files = ['Users.xml', 'Posts.xml', 'Comments.xml', 'Votes.xml']
      for (const stop of files) {
        const stopping = bringIn(clara, {
          folder,
          source: 'lamps',
          onProgress: ({ file }) => {
            if (file === stop) throw new Error(`killed after ${stop}`)
          },
        })
        await expect(stopping).rejects.toThrow(`killed after ${stop}`)
      }
      const report = await bringIn(clara, { folder, source: 'lamps' })
      expect(await clara.db.selectFrom('imports').selectAll().execute()).toHaveLength(1)

      expect(sumsOf(report)).toMatchObject({ person: [4, 4], answer: [2, 2], acceptance: [2, 2] })
      expect(report.total).toMatchObject({ found: 19, imported: 15, known: 0, broken: 0 })
      expect(await everything(clara)).toMatchObject({ people: '4', topics: '2', posts: '5', votes: '3' })
    }),
  )

  test(
    'finds the question of an answer that stands far before it, also when interrupted between',
    inWorld(async ({ clara }) => {
      const folder = await folderOf('far', answerFarBeforeItsQuestion())
      const stopping = bringIn(clara, {
        folder,
        onProgress: ({ rows }) => {
          if (rows > 1000) throw new Error('killed')
        },
      })
      await expect(stopping).rejects.toThrow('killed')
      const report = await bringIn(clara, { folder })

      expect(sumsOf(report)).toMatchObject({ answer: [2, 1], question: [1100, 1100] })
      expect(report.faults).toMatchObject([{ file: 'Posts.xml', line: 4, kept: false }])
    }),
  )

  test(
    'reports broken rows with file and line, and takes the rest',
    inWorld(async ({ clara }) => {
      const folder = await folderOf('broken', broken)
      const report = await bringIn(clara, { folder, source: 'broken' })

      expect(report.faults.map(({ file, line, kept }) => `${file}:${line}${kept ? ' kept' : ''}`)).toEqual([
        'Posts.xml:3',
        'Posts.xml:4',
        'Posts.xml:5',
        'Posts.xml:6 kept',
        'Users.xml:4',
        'Users.xml:5',
        'Users.xml:6',
        'Users.xml:7',
        'Users.xml:8',
        'Users.xml:9',
        'Users.xml:10',
        'Users.xml:12 kept',
        'Users.xml:13',
      ])
      expect(sumsOf(report)).toMatchObject({ person: [11, 3], question: [3, 1], answer: [1, 0] })
      expect(await personCalled(clara, 'Last')).toBeDefined()
    }),
  )

  test(
    'writes nothing when it is only tried, and says the same',
    inWorld(async ({ clara }) => {
      for (const files of [lamps, broken]) {
        const folder = await folderOf('try', files)
        const before = await everything(clara)
        const tried = await bringIn(clara, { folder, source: 'try', dryRun: true })
        expect(await everything(clara)).toEqual(before)
        const done = await bringIn(clara, { folder, source: `really-${tried.total.found}` })
        expect(sumsOf(tried)).toEqual(sumsOf(done))
        expect(tried.faults.length).toBe(done.faults.length)
        const again = await bringIn(clara, { folder, source: `really-${tried.total.found}`, dryRun: true })
        expect(again.total).toMatchObject({ imported: 0, known: done.total.imported })
      }
    }),
  )

  test(
    'goes by the clock of the call: what comes later is no date',
    inWorld(async ({ clara }) => {
      const row = (id: number, at: string) =>
        `<row Id="${id}" CreationDate="${at}" DisplayName="Ada ${id}" />`
      const folder = await folderOf('clock', {
        'Users.xml': `<users>\n${row(1, '2026-01-06T08:00:00')}\n${row(2, '2026-02-01T08:00:00')}\n</users>`,
      })
      const report = await bringIn(clara, { folder })
      expect(report.faults).toMatchObject([
        { line: 3, message: 'Its CreationDate is not a date', kept: false },
      ])
      expect(report.startedAt).toBe(clara.now.toISOString())
      const took = Date.parse(report.finishedAt!) - clara.now.getTime()
      expect(took).toBeGreaterThanOrEqual(0)
      expect(took).toBeLessThan(60_000)
    }),
  )

  test(
    'is for managers, and for folders that hold a dump',
    inWorld(async ({ bob, maya, clara }) => {
      const folder = await folderOf('lamps', lamps)
      await expect(bringIn(bob, { folder })).rejects.toThrow('Only managers')
      const report = await bringIn(clara, { folder })
      expect(await showImportReport(clara, { importId: report.id! })).toEqual(report)
      await expect(showImportReport(maya, { importId: report.id! })).rejects.toThrow('Only managers')
      await expect(bringIn(clara, { folder: '/nowhere' })).rejects.toThrow('There is no folder')
      await expect(bringIn(clara, { folder: await folderOf('empty', {}) })).rejects.toThrow(
        'neither Users.xml',
      )
    }),
  )
})

function sumsOf(report: ImportReport): Record<string, [found: number, imported: number]> {
  for (const { found, imported, skipped, known, broken: bad } of report.types)
    expect(found).toBe(imported + skipped + known + bad)
  return Object.fromEntries(report.types.map(({ type, found, imported }) => [type, [found, imported]]))
}

async function personCalled({ db }: Tx, name: string) {
  return db.selectFrom('people').selectAll().where('name', '=', name).executeTakeFirst()
}

async function authorOf({ db }: Tx, words: string): Promise<string> {
  const post = await db
    .selectFrom('posts')
    .select('author_id')
    .where('body_markdown', 'like', `%${words}%`)
    .executeTakeFirstOrThrow()
  return post.author_id!
}

async function count({ db }: Tx, table: 'notifications'): Promise<number> {
  const { rows } = await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(db)
  return Number(rows[0]!.n)
}

/** How many of everything there are, the people of the cast apart. */
async function everything({ db }: Tx): Promise<Record<string, string>> {
  const { rows } = await sql<Record<string, string>>`select
    (select count(*) from people where imported_from is not null)::text as people,
    (select count(*) from topics)::text as topics,
    (select count(*) from posts)::text as posts,
    (select count(*) from votes)::text as votes,
    (select count(*) from follows)::text as follows,
    (select count(*) from events)::text as events,
    (select count(*) from external_ids)::text as names,
    (select sum(answers_count + comments_count + useful_count) from topics)::text as counters`.execute(db)
  return rows[0]!
}
