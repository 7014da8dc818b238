import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { plant, titles } from '../../test/planted.ts'
import { day, hour, inWorld, square } from '../../test/world.ts'
import {
  comment,
  deletePost,
  deleteTopic,
  editPost,
  giveAnswer,
  restorePost,
} from '../conversations/index.ts'
import { changeSpace } from '../spaces/index.ts'
import { searchTopics } from './index.ts'
import { quarter } from './words.ts'

describe('searching', () => {
  test(
    'finds words in any form, accents or not',
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
      expect(await titles(visitor, 'cléanings')).toEqual(['Cleaning filters'])
      expect(await titles(visitor, 'clean -vinegar')).toEqual(['Cleaning filters'])
      expect(await titles(visitor, 'cleaned -twice')).toEqual([])
    }),
  )

  test.each([
    [
      'fr',
      'Nettoyer les tentes',
      'Les piquets étaient usés.',
      'comment nettoyer une tente',
      'quel piquet usé',
    ],
    ['de', 'Hörgeräte reinigen', 'Die Batterien waren leer.', 'wer hat ein Hörgerät', 'wo gibt es Batterie'],
    [
      'es',
      'Limpiar los audífonos',
      'Las pilas gastadas.',
      'cómo limpio un audifono',
      'dónde hay una pila gastada',
    ],
    ['it', 'Pulire gli apparecchi', 'Le batterie scariche.', 'come posso pulirlo', 'quali batteria scarica'],
    ['nl', 'Filters en lampen', 'De batterijen zijn leeg.', 'waar is de filter', 'welke lege batterij'],
    ['pt', 'Limpar os aparelhos', 'As pilhas gastas.', 'como posso limpar um aparelho', 'quanto pilha gasta'],
  ])(
    'finds a question in %s by other forms of its words, without those of asking',
    (language, title, body, ...asked) =>
      inWorld(async (world) => {
        await plant(world, { title, body, language })
        await plant(world, { title: 'Something else', body: 'It hums.' })
        for (const one of asked) expect([one, await titles(world.visitor, one)]).toEqual([one, [title]])
      })(),
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
    'takes a word that nobody wrote for the beginning of one',
    inWorld(async (world) => {
      await plant(world, { title: 'Condensation on the window' })
      expect(await titles(world.visitor, 'cond')).toEqual(['Condensation on the window'])
      expect(await titles(world.visitor, 'wind condens')).toEqual(['Condensation on the window'])
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
    'shows the words of a post as they are read, without the signs they were written with',
    inWorld(async (world) => {
      await plant(world, { title: 'Signs', body: '- My **lam**p & [its `hum`](/x)\n- *two* < 3' })
      const { items } = await searchTopics(world.visitor, { q: 'hum' })
      expect(items[0]!.highlight).toBe('My lamp &amp; its <mark>hum</mark> two &lt; 3')
    }),
  )

  test(
    'compares the newest of all posts that hold a common word',
    inWorld(async (world) => {
      await plant(world, { title: 'An old lamp' })
      const { topicId } = await plant(world, { title: 'Everybody has one' })
      const bob = world.later(world.bob, hour)
      for (let n = 0; n < 300; n++) await giveAnswer(bob, { topicId, body: 'My lamp.' })
      await world.settle()
      expect(await titles(world.visitor, 'lamp')).toEqual(['Everybody has one'])
      expect(await titles(world.visitor, 'old lamp')).toEqual(['An old lamp'])
    }),
  )

  test(
    'looks for words that some posts hold among those of the last quarters, and for rare ones everywhere',
    inWorld(async (world) => {
      await plant(world, { title: 'An old lamp' })
      const alice = world.later(world.alice, 4000 * day)
      const { topicId } = await plant({ ...world, alice }, { title: 'A new lamp' })
      const { db, now } = alice
      // A post each ten minutes, and one in sixty says it: neither common among the newest, nor rare.
      await sql`insert into search_posts (topic_id, post_id, space_id, kind, created_at, words)
        select ${topicId}, gen_random_uuid(), ${square.id}, 'question', moment,
          to_tsvector('english', case when number % 60 = 0 then 'my lamp' else 'my pole' end)
            || quote_literal(${quarter(sql`moment`)})::tsvector
        from generate_series(1, 20000) as number
        cross join lateral (select ${now}::timestamptz - number * interval '10 minutes' as moment) as at`.execute(
        db,
      )
      expect(await titles(world.visitor, 'lamp')).toEqual(['A new lamp'])
      expect(await titles(world.visitor, 'old lamp')).toEqual(['An old lamp'])
      await sql`delete from search_posts where post_id <> all(select id from posts) and words @@ 'lamp'
        and created_at > ${now}::timestamptz - interval '90 days'`.execute(db)
      expect((await titles(world.visitor, 'lamp')).toSorted()).toEqual(['A new lamp', 'An old lamp'])
    }),
  )

  test(
    'shows only what the reader may see, and narrows by kind, space, tag and language',
    inWorld(async (world) => {
      const { visitor, bob, clara, maya, settle } = world
      const { topicId } = await plant(world, { title: 'Secret lamp', tags: ['light'] })
      await plant(world, { title: 'Lampe secrète', language: 'fr', body: 'lamp' })
      expect(await titles(visitor, { q: 'lamp', tag: 'light' })).toEqual(['Secret lamp'])
      expect(await titles(visitor, { q: 'lamp', language: 'fr' })).toEqual(['Lampe secrète'])
      expect(await titles(visitor, { q: 'lamp', kind: 'discussion' })).toEqual([])
      expect(await titles(visitor, { q: 'lamp', spaceSlug: 'nowhere' })).toEqual([])
      expect(await titles(visitor, { q: 'lamp', tag: '\0x' })).toEqual([])

      await changeSpace(clara, { spaceId: square.id, readFrom: 'member' })
      expect(await titles(visitor, 'lamp')).toEqual([])
      expect(await titles(bob, 'lamp')).toHaveLength(2)

      await deleteTopic(maya, { topicId })
      expect(await titles(bob, 'lamp')).toEqual(['Lampe secrète'])
      await settle()
      expect(await titles(bob, 'lampp secrette')).toEqual(['Lampe secrète'])
    }),
  )

  test(
    'follows edits, deletions and restorations, comments under a deleted answer included',
    inWorld(async (world) => {
      const { alice, bob, maya, visitor, settle } = world
      const { topicId, postId, answerId } = await plant(world, {
        title: 'A noise',
        answer: 'Rinse with vinegar.',
      })
      await comment(alice, { topicId, postId: answerId, body: 'Is lemon as good?' })
      await editPost(alice, { topicId, postId, title: 'A whistle', body: 'Whistling all night.' })
      await settle()
      expect([await titles(visitor, 'whistling'), await titles(visitor, 'noise')]).toEqual([
        ['A whistle'],
        [],
      ])
      expect(await titles(bob, 'lemon')).toEqual(['A whistle'])

      await deletePost(maya, { topicId, postId: answerId })
      await settle()
      expect([await titles(bob, 'vinegar'), await titles(bob, 'lemon')]).toEqual([[], []])
      await restorePost(maya, { topicId, postId: answerId })
      await settle()
      expect(await titles(bob, 'lemon')).toEqual(['A whistle'])
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
})
