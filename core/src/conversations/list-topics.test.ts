import { describe, expect, test } from 'vitest'
import { cast, hour, inWorld, square } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import { Invalid } from '../kernel/refusals.ts'
import { createSpace } from '../spaces/index.ts'
import {
  acceptAnswer,
  giveAnswer,
  listPostsOf,
  listTags,
  listTopics,
  openTopic,
  topicSorts,
  vote,
} from './index.ts'

/** Three conversations, an hour apart: the first answered late, the second useful, the last one silent. */
async function threeTopics({ alice, bob, later }: { alice: Tx; bob: Tx; later(tx: Tx, ms: number): Tx }) {
  const open = (hours: number, title: string, tags: string[]) =>
    openTopic(later(alice, hours * hour), {
      spaceId: square.id,
      kind: 'question',
      title,
      body: `About **${title}**`,
      tags,
    })
  const first = await open(0, 'first', ['lamp', 'hum'])
  const second = await open(1, 'second', ['lamp'])
  await open(2, 'third', ['chair'])
  const answer = await giveAnswer(later(bob, 9 * hour), { topicId: first.topicId, body: 'Like so' })
  await acceptAnswer(alice, { topicId: first.topicId, postId: answer.postId })
  await vote(bob, { topicId: second.topicId, postId: second.postId, kind: 'useful' })
  return { first, second, answer }
}

const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title)

describe('the list of conversations', () => {
  test(
    'has its orders and its filters',
    inWorld(async (world) => {
      const { alice, visitor } = world
      await threeTopics(world)

      expect(titles(await listTopics(visitor))).toEqual(['third', 'second', 'first'])
      expect(titles(await listTopics(visitor, { sort: 'active' }))).toEqual(['first', 'third', 'second'])
      expect(titles(await listTopics(visitor, { sort: 'unanswered' }))).toEqual(['third', 'second'])
      expect(titles(await listTopics(visitor, { sort: 'useful', limit: 1 }))).toEqual(['second'])
      expect(titles(await listTopics(visitor, { tag: ' Lamp ' }))).toEqual(['second', 'first'])
      expect(titles(await listTopics(visitor, { spaceSlug: square.slug, kind: 'discussion' }))).toEqual([])
      expect(titles(await listTopics(visitor, { spaceSlug: 'nowhere' }))).toEqual([])
      expect(titles(await listTopics(visitor, { authorId: cast.bob.id }))).toEqual([])

      const [third] = (await listTopics(alice)).items
      expect(third).toMatchObject({ excerpt: 'About third', solved: false, author: { handle: 'alice' } })
    }),
  )

  test(
    'goes on where it ended, in every order',
    inWorld(async (world) => {
      await threeTopics(world)
      for (const sort of topicSorts) {
        const whole = titles(await listTopics(world.visitor, { sort }))
        const seen: string[] = []
        let after: string | undefined
        do {
          const page = await listTopics(world.visitor, { sort, limit: 1, after, spaceSlug: square.slug })
          seen.push(...titles(page))
          after = page.next ?? undefined
        } while (after)
        expect(seen).toEqual(whole)
      }
    }),
  )

  test(
    'leaves out what the reader may not see',
    inWorld(async ({ clara, david, visitor }) => {
      const { spaceId, slug } = await createSpace(clara, { name: 'Staff room', readFrom: 'responder' })
      await openTopic(david, { spaceId, kind: 'discussion', title: 'Secret', body: 'Hush', tags: ['hush'] })
      for (const spaceSlug of [undefined, slug])
        expect((await listTopics(visitor, { spaceSlug })).items).toEqual([])
      expect(titles(await listTopics(david))).toEqual(['Secret'])
      expect(await listTags(visitor)).toEqual([])
      expect((await listPostsOf(visitor, { personId: cast.david.id })).items).toEqual([])
    }),
  )

  test(
    'refuses what somebody made up',
    inWorld(async ({ visitor }) => {
      const ofAnotherOrder = Buffer.from(JSON.stringify([3, square.id])).toString('base64url')
      const asked = [
        { after: 'x' },
        { after: ofAnotherOrder },
        { limit: 1e6 },
        { authorId: "'" },
        { tag: 'a\0' },
      ]
      for (const one of asked) await expect(listTopics(visitor, one)).rejects.toThrow(Invalid)
      const sort = 'useful; drop table topics' as 'useful'
      await expect(listTopics(visitor, { sort })).rejects.toThrow(Invalid)
    }),
  )
})

describe('what somebody said', () => {
  test(
    'is listed with where it was said, and tags with how often',
    inWorld(async (world) => {
      const { answer } = await threeTopics(world)
      const { items } = await listPostsOf(world.visitor, { personId: cast.bob.id })
      expect(items).toMatchObject([{ postId: answer.postId, role: 'answer', title: 'first', accepted: true }])
      const hers = await listPostsOf(world.visitor, { personId: cast.alice.id, limit: 2 })
      const rest = await listPostsOf(world.visitor, { personId: cast.alice.id, after: hers.next! })
      expect([...titles(hers), ...titles(rest)]).toEqual(['third', 'second', 'first'])

      expect(await listTags(world.visitor, { prefix: 'LA' })).toEqual([{ tag: 'lamp', topicsCount: 2 }])
      expect(await listTags(world.visitor, { limit: 1 })).toEqual([{ tag: 'lamp', topicsCount: 2 }])
    }),
  )
})
