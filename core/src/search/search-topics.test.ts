import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { cast, inWorld, square, type World } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import { searchTopics, type SearchQuestion } from './index.ts'

interface Words {
  title: string
  body?: string
  language?: string
  tags?: string[]
  answer?: string
}

let minute = 0

/** Opens a conversation and lets search take notice. */
async function plant(
  { alice, settle }: World,
  { title, body = '', language = 'en', tags = [], answer }: Words,
) {
  const at = new Date(alice.now.getTime() + minute++ * 60_000)
  const [topicId, postId, answerId] = [newId(at), newId(at), newId(at)]
  await sql`insert into topics (id, space_id, kind, title, slug, language, tags, author_id, created_at, last_activity_at)
    values (${topicId}, ${square.id}, 'question', ${title}, 'a', ${language}, ${tags}, ${cast.alice.id}, ${at}, ${at})`.execute(
    alice.db,
  )
  for (const [id, role, text] of [
    [postId, 'opening', body],
    [answerId, 'answer', answer],
  ] as const) {
    if (text === undefined) continue
    await sql`insert into posts (topic_id, id, role, author_id, language, body_markdown, body_html, created_at)
      values (${topicId}, ${id}, ${role}, ${cast.alice.id}, ${language}, ${text}, '', ${at})`.execute(
      alice.db,
    )
    const facts = {
      topicId,
      spaceId: square.id,
      kind: 'question',
      postId: id,
      authorId: cast.alice.id,
      mentionedIds: [] as string[],
    } as const
    if (role === 'opening') await record(alice, { type: 'topic.opened', object: topicId, facts })
    else await record(alice, { type: 'answer.given', object: id, facts: { ...facts, topicAuthorId: null } })
  }
  await settle()
  return topicId
}

const titles = async (reader: Tx, question: SearchQuestion | string) =>
  (await searchTopics(reader, typeof question === 'string' ? { q: question } : question)).items.map(
    ({ title }) => title,
  )

describe('searching', () => {
  test(
    'finds French and English words in any form, accents or not',
    inWorld(async (world) => {
      await plant(world, {
        title: 'Comment engager ses membres',
        language: 'fr',
        body: 'Une communauté vivante.',
      })
      await plant(world, {
        title: 'Cleaning filters',
        body: 'It was cleaned twice.',
        answer: 'Rinse with vinegar.',
      })
      const { visitor } = world
      expect(await titles(visitor, 'engagées')).toEqual(['Comment engager ses membres'])
      expect(await titles(visitor, 'communaute')).toEqual(['Comment engager ses membres'])
      expect(await titles(visitor, 'les communautés')).toEqual(['Comment engager ses membres'])
      expect(await titles(visitor, 'clean filter')).toEqual(['Cleaning filters'])
      expect(await titles(visitor, 'rinsing')).toEqual(['Cleaning filters'])
      expect(await titles(visitor, 'clean -vinegar')).toEqual(['Cleaning filters'])
      expect(await titles(visitor, 'cleaned -twice')).toEqual([])
    }),
  )

  test(
    'forgives a typing error in a title',
    inWorld(async (world) => {
      await plant(world, { title: 'Condensation on the window' })
      await plant(world, { title: 'Buée et condensation', language: 'fr' })
      expect(await titles(world.visitor, 'condesation')).toHaveLength(2)
      expect(await titles(world.visitor, 'windoww condensaton')).toContain('Condensation on the window')
    }),
  )

  test(
    'marks what matches and nothing else is HTML',
    inWorld(async (world) => {
      await plant(world, {
        title: 'A <b>lamp</b> & \uE000its hum\uE001',
        body: 'My lamp `<script>alert("lamp")</script>` hums, see [the lamp](https://lamp.example/?q=1) \uE000x\uE001',
      })
      const { items } = await searchTopics(world.visitor, { q: 'lamps' })
      expect(items[0]!.titleHighlight).toBe('A &lt;b&gt;<mark>lamp</mark>&lt;/b&gt; &amp; its hum')
      expect(items[0]!.highlight).toContain('<mark>lamp</mark>')
      expect(items[0]!.highlight.replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>\uE000\uE001]/)
      expect(items[0]!.highlight).not.toContain('lamp.example')
    }),
  )

  test(
    'shows only what the reader may see, and narrows by tag and language',
    inWorld(async (world) => {
      const id = await plant(world, { title: 'Secret lamp', tags: ['light'] })
      await plant(world, { title: 'Lampe secrète', language: 'fr', body: 'lamp' })
      expect(await titles(world.visitor, { q: 'lamp', tag: 'light' })).toEqual(['Secret lamp'])
      expect(await titles(world.visitor, { q: 'lamp', language: 'fr' })).toEqual(['Lampe secrète'])
      expect(await titles(world.visitor, { q: 'lamp', kind: 'discussion' })).toEqual([])
      expect(await titles(world.visitor, { q: 'lamp', spaceSlug: 'nowhere' })).toEqual([])

      await world.alice.db.updateTable('spaces').set({ read_from: 'member' }).execute()
      expect(await titles(world.visitor, 'lamp')).toEqual([])
      expect(await titles(world.bob, 'lamp')).toHaveLength(2)

      await world.alice.db
        .updateTable('topics')
        .set({ deleted_at: world.alice.now })
        .where('id', '=', id)
        .execute()
      expect(await titles(world.bob, 'lamp')).toEqual(['Lampe secrète'])
      const facts = { topicId: id, spaceId: square.id, kind: 'question', authorId: null } as const
      await record(world.alice, { type: 'topic.deleted', object: id, facts })
      await world.settle()
      expect(await world.alice.db.selectFrom('search_titles').select('title').execute()).toEqual([
        { title: 'lampe secrete' },
      ])
    }),
  )

  test(
    'goes on page by page without repeating',
    inWorld(async (world) => {
      for (let i = 0; i < 5; i++) await plant(world, { title: `Lamp ${'very '.repeat(i)}bright` })
      const found: string[] = []
      let after: string | null = null
      do {
        const page: Awaited<ReturnType<typeof searchTopics>> = await searchTopics(world.visitor, {
          q: 'lamp',
          limit: 2,
          after,
        })
        found.push(...page.items.map(({ id }) => id))
        after = page.next
      } while (after)
      expect([found.length, new Set(found).size]).toEqual([5, 5])
    }),
  )

  test.each([
    "'; drop table topics; --",
    '((((',
    '"unclosed',
    'a:*&!b',
    '\\',
    `${'x '.repeat(5000)}`,
    '%_%',
    '-a "',
    'or or',
    '\uE000',
  ])('answers to %j without a fault', (q) =>
    inWorld(async (world) => {
      await plant(world, { title: 'A lamp' })
      await expect(searchTopics(world.visitor, { q })).resolves.toBeDefined()
    })(),
  )

  test.each([
    ['different words', (i: number) => `w${i.toString(36)} `],
    ['compound words', (i: number) => `𐐀${i.toString(36)}𐐁𐐂𐐃-`],
    ['addresses', (i: number) => `h${i}.example/a/${i} `],
    ['opening brackets', () => '<'],
    ['links that never close', () => ']('],
    ['one long word', () => '𐐀'],
  ])('takes a huge text of %s', (_, piece) =>
    inWorld(async (world) => {
      const body = Array.from({ length: 60_000 }, (_unused, i) => piece(i))
        .join('')
        .slice(0, 120_000)
      await plant(world, { title: 'Huge', language: 'fr', body })
      expect(await titles(world.visitor, 'huge')).toEqual(['Huge'])
    })(),
  )
})
