import { describe, expect, test } from 'vitest'
import { inWorld } from '../../test/world.ts'
import { findOldAddress } from '../conversations/index.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { discourseTopic, folderOf } from './fixtures.ts'
import { importDiscourse, type DiscourseImport } from './index.ts'

const bringIn = (tx: Tx, input: DiscourseImport) => importDiscourse(tx as Context, input)

const solved = discourseTopic(
  1,
  [
    { number: 1, by: 10, cooked: '<p>Which <em>bulb</em>?</p>', likes: 2 },
    { number: 2, by: 11, raw: '[b]The small one[/b]' },
    { number: 3, by: 12, more: { post_type: 3 } },
  ],
  { accepted_answer: { post_number: 2 } },
)
const talk = discourseTopic(2, [
  { number: 1, by: 10 },
  { number: 2, by: 12, more: { hidden: true } },
])

describe('importing Discourse topics', () => {
  test(
    'makes a solved topic a question and the others discussions, with likes as thanks',
    inWorld(async ({ clara, visitor, settle }) => {
      const path = await folderOf('forum', {
        '1.json': JSON.stringify(solved),
        '2.json': JSON.stringify(talk),
      })
      const report = await bringIn(clara, { path, source: 'forum' })
      await settle()

      const sums = Object.fromEntries(
        report.types.map((one) => [one.type, [one.found, one.imported, one.skipped]]),
      )
      expect(sums).toEqual({
        person: [2, 2, 0],
        question: [1, 1, 0],
        discussion: [1, 1, 0],
        answer: [2, 1, 1],
        reply: [1, 0, 1],
        thanks: [2, 2, 0],
        acceptance: [1, 1, 0],
      })
      const question = await clara.db
        .selectFrom('topics')
        .innerJoin('spaces', 'spaces.id', 'topics.space_id')
        .select(['topics.accepted_at', 'topics.answers_count', 'spaces.slug'])
        .where('kind', '=', 'question')
        .executeTakeFirstOrThrow()
      expect(question).toEqual({
        accepted_at: new Date('2021-03-02T10:00:00Z'),
        answers_count: 1,
        slug: 'category-5',
      })
      const bodies = await clara.db.selectFrom('posts').select('body_markdown').orderBy('id').execute()
      expect(new Set(bodies.map((one) => one.body_markdown))).toEqual(
        new Set(['Post 1', 'Which *bulb*?', '**The small one**']),
      )
      expect(await findOldAddress(visitor, { path: '/t/lamp/1/2' })).toContain('lamp-number-1')
      expect(await findOldAddress(visitor, { path: '/u/Member11' })).toBe('/p/member-11')
    }),
  )

  test(
    'changes nothing the second time, and takes what is new',
    inWorld(async ({ clara }) => {
      const path = await folderOf('forum', { '1.json': JSON.stringify(solved) })
      const first = await bringIn(clara, { path, source: 'forum' })
      const second = await bringIn(clara, { path, source: 'forum' })
      expect(second.total).toMatchObject({ imported: 0, known: first.total.imported })

      const more = await folderOf('more', {
        '1.json': JSON.stringify(solved),
        '2.json': JSON.stringify(talk),
      })
      expect((await bringIn(clara, { path: more, source: 'forum' })).total).toMatchObject({ imported: 1 })
    }),
  )

  test(
    'reports what is no topic and no post with file and line, and takes the rest',
    inWorld(async ({ clara }) => {
      const odd = discourseTopic(3, [
        { number: 1, by: 10 },
        { number: 2, by: 11, more: { created_at: 'soon' } },
        { number: 3, by: 11 },
      ])
      const path = await folderOf('odd', {
        'cut.json': '{\n  "id": 7,\n  "title": "Cut',
        'list.json': JSON.stringify([{ id: 8 }, discourseTopic(4, [{ number: 1, by: 10 }])]),
        'odd.json': JSON.stringify(odd, null, 2),
        'private.json': JSON.stringify(
          discourseTopic(5, [{ number: 1, by: 10 }], { archetype: 'private_message' }),
        ),
      })
      const report = await bringIn(clara, { path, questionSpaces: ['5'], source: 'odd' })
      expect(report.faults.map(({ file, line }) => `${file}:${line}`)).toEqual([
        'cut.json:3',
        'list.json:1',
        `odd.json:${
          JSON.stringify(odd, null, 2)
            .split('\n')
            .findIndex((line) => line.includes('"id": 302')) + 1
        }`,
      ])
      expect(report.types.find(({ type }) => type === 'question')).toMatchObject({
        found: 3,
        imported: 2,
        skipped: 1,
      })
    }),
  )
})
