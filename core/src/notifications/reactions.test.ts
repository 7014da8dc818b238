import * as fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { cast, day, inWorld, square, type World } from '../../test/world.ts'
import {
  acceptAnswer,
  comment,
  deletePost,
  deleteTopic,
  editPost,
  followTopic,
  giveAnswer,
  openTopic,
  unacceptAnswer,
  unfollowTopic,
  vote,
  withdrawVote,
} from '../conversations/index.ts'
import type { Tx } from '../kernel/context.ts'
import { react, rewind } from '../kernel/react.ts'
import { changeSpace } from '../spaces/index.ts'
import { countUnread, findUnread, listNotifications, markRead } from './index.ts'
import { notifications } from './reactions.ts'

const question = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does my lamp hum?',
  body: 'It does.',
} as const

/** Alice asks, Bob answers. */
async function begin({ alice, bob }: World, body = 'Change the driver.') {
  const { topicId } = await openTopic(alice, question)
  const { postId } = await giveAnswer(bob, { topicId, body })
  return { topicId, postId }
}

const heardBy = async (tx: Tx) => (await listNotifications(tx)).items.map(({ reason }) => reason)

describe('notifications', () => {
  test(
    'tell of answers, comments, acceptance, votes and mentions, once each and never of one’s own act',
    inWorld(async (world) => {
      const { alice, bob, emma, settle } = world
      const { topicId, postId } = await begin(world, 'Ask @emma or @bob, and @alice, look at the driver.')
      await comment(emma, { topicId, postId, body: 'Which driver?' })
      await acceptAnswer(alice, { topicId, postId })
      await vote(emma, { topicId, postId, kind: 'useful' })
      await vote(emma, { topicId, postId, kind: 'thanks' })
      await editPost(bob, { topicId, postId, body: 'Ask @emma and @david.' })
      await settle()

      expect(await heardBy(alice)).toEqual(['follow', 'mention'])
      expect(await heardBy(bob)).toEqual(['thanks', 'useful', 'accepted', 'comment'])
      expect(await heardBy(emma)).toEqual(['mention'])
      expect(await heardBy(world.david)).toEqual(['mention'])
      expect(await heardBy(world.visitor)).toEqual([])
      const { items } = await listNotifications(emma)
      expect(items[0]).toMatchObject({
        read: false,
        actor: { handle: 'bob', name: cast.bob.name },
        topic: { title: question.title },
        postId,
      })
    }),
  )

  test(
    'never come from imported history, but whoever followed there follows here',
    inWorld(async (world) => {
      const { alice, bob, emma, settle } = world
      const { topicId } = await openTopic({ ...alice, origin: 'import' }, question)
      await followTopic({ ...emma, origin: 'import' }, { topicId })
      await giveAnswer({ ...bob, origin: 'import' }, { topicId, body: 'Said elsewhere, long ago.' })
      await settle()
      expect([await heardBy(alice), await heardBy(emma)]).toEqual([[], []])

      await giveAnswer(bob, { topicId, body: 'Said here, today.' })
      await settle()
      expect([await heardBy(alice), await heardBy(emma)]).toEqual([['answer'], ['follow']])
    }),
  )

  test(
    'reach those who follow at that moment',
    inWorld(async (world) => {
      const { alice, bob, emma, david, settle } = world
      const { topicId } = await openTopic(alice, question)
      await followTopic(emma, { topicId })
      await giveAnswer(bob, { topicId, body: 'Change the driver.' })
      await unfollowTopic(emma, { topicId })
      await unfollowTopic(alice, { topicId })
      await giveAnswer(david, { topicId, body: 'Or send it back.' })
      await settle()
      expect(await heardBy(emma)).toEqual(['follow'])
      expect(await heardBy(alice)).toEqual(['answer'])
      expect(await heardBy(bob)).toEqual(['follow'])
    }),
  )

  test(
    'of a withdrawn vote, a deleted post or a closed space are not shown',
    inWorld(async (world) => {
      const { alice, bob, emma, maya, clara, settle } = world
      const { topicId, postId } = await begin(world)
      const useful = { topicId, postId, kind: 'useful' } as const
      await vote(emma, useful)
      await withdrawVote(emma, useful)
      await vote(emma, useful)
      await settle()
      expect(await heardBy(bob)).toEqual(['useful'])

      await changeSpace(clara, { spaceId: square.id, readFrom: 'responder', writeFrom: 'responder' })
      expect([await heardBy(bob), await countUnread(bob)]).toEqual([[], 0])
      await changeSpace(clara, { spaceId: square.id, readFrom: 'visitor', writeFrom: 'member' })
      expect(await countUnread(alice)).toBe(1)
      await deletePost(maya, { topicId, postId })
      expect([await heardBy(bob), await heardBy(alice)]).toEqual([[], []])
    }),
  )

  test(
    'are read one by one or all at once, and only by whom they belong to',
    inWorld(async (world) => {
      const { alice, bob, later, settle } = world
      const { topicId } = await begin(world)
      for (const days of [1, 2]) await giveAnswer(later(bob, days * day), { topicId, body: 'Any news?' })
      await settle()
      const [newest] = (await listNotifications(alice)).items
      await markRead(bob, { eventIds: [newest!.eventId] })
      expect(await countUnread(alice)).toBe(3)
      await markRead(alice, { eventIds: [newest!.eventId] })
      expect(await countUnread(alice)).toBe(2)
      await markRead(alice, { eventIds: null })
      expect(await countUnread(alice)).toBe(0)
      await expect(markRead(world.visitor, { eventIds: null })).rejects.toThrow('Sign in')

      const first = await listNotifications(alice, { limit: 2 })
      const rest = await listNotifications(alice, { after: first.next, limit: 2 })
      expect([first.items.length, rest.items.length, rest.next]).toEqual([2, 1, null])
      await expect(listNotifications(alice, { after: 'forged' })).rejects.toThrow('not known')
    }),
  )

  test(
    'of a conversation are found apart, so that opening it reads them and no others',
    inWorld(async (world) => {
      const { alice, bob, david, emma, visitor, maya, settle } = world
      const { topicId, postId } = await begin(world)
      const other = await openTopic(alice, { ...question, title: 'And my other lamp?' })
      await giveAnswer(bob, { topicId: other.topicId, body: 'The same.' })
      await comment(emma, { topicId, postId, body: 'Ask @david and @alice.' })
      await settle()

      const { elsewhere, here } = await findUnread(alice, { topicId })
      expect([elsewhere, here.length]).toEqual([1, 2])
      expect(await findUnread(david, { topicId: other.topicId })).toEqual({ elsewhere: 1, here: [] })
      expect(await findUnread(visitor, { topicId })).toEqual({ elsewhere: 0, here: [] })

      await markRead(alice, { eventIds: here })
      expect(await findUnread(alice, { topicId })).toEqual({ elsewhere: 1, here: [] })
      await deleteTopic(maya, { topicId: other.topicId })
      expect(await findUnread(alice, other)).toEqual({ elsewhere: 0, here: [] })
    }),
  )

  test(
    'of a long conversation are found by their own posts, however PostgreSQL would like to find them',
    inWorld(async (world) => {
      const { alice, settle } = world
      const { db } = alice
      const { topicId } = await begin(world)
      await settle()
      // All of them before the one that is told of, in the order of their ids.
      await sql`insert into posts (topic_id, id, role, author_id, language, body_markdown, body_html, created_at)
        select ${topicId}, overlay(gen_random_uuid()::text placing '0000' from 1 for 4)::uuid, 'answer',
          ${cast.bob.id}, 'en', 'x', repeat('x', 500), now()
        from generate_series(1, 500)`.execute(db)
      await sql`analyze posts`.execute(db)
      await sql`set local enable_nestloop = off`.execute(db)
      await sql`set local enable_seqscan = off`.execute(db)

      const postsRead = async () => {
        const { rows } = await sql<{ read: number }>`select idx_tup_fetch::int as read
          from pg_stat_xact_user_tables where relname = 'posts'`.execute(db)
        return rows[0]!.read
      }
      const before = await postsRead()
      expect((await findUnread(alice, { topicId })).here).toHaveLength(1)
      expect((await postsRead()) - before).toBeLessThan(20)
    }),
  )

  test('are the same after a replay, read or unread, in batches of any size', async () => {
    const story = fc.array(fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])), {
      maxLength: 15,
    })
    await fc.assert(
      fc.asyncProperty(story, fc.integer({ min: 1, max: 25 }), (told, batch) =>
        inWorld(async (world) => {
          const post = await begin(world)
          for (const step of told) {
            await steps[step](world, post)
            while ((await react(world.system, notifications)) > 0);
          }
          await react(world.system, notifications)
          const live = await everyLine(world.system)
          await rewind(world.system, notifications)
          while ((await react(world.system, notifications, batch)) > 0);
          expect(await everyLine(world.system)).toEqual(live)
        })(),
      ),
      { numRuns: 20 },
    )
  })
})

type Step = (world: World, post: { topicId: string; postId: string }) => Promise<unknown>

const steps = {
  answer: ({ emma }, { topicId }) => giveAnswer(emma, { topicId, body: 'Ask @bob.' }),
  comment: ({ alice }, { topicId, postId }) => comment(alice, { topicId, postId, body: 'How, @emma?' }),
  accept: ({ alice }, post) => acceptAnswer(alice, post),
  unaccept: ({ alice }, { topicId }) => unacceptAnswer(alice, { topicId }),
  vote: ({ emma }, post) => vote(emma, { ...post, kind: 'useful' }),
  unvote: ({ emma }, post) => withdrawVote(emma, { ...post, kind: 'useful' }),
  follow: ({ emma }, { topicId }) => followTopic(emma, { topicId }),
  unfollow: ({ emma }, { topicId }) => unfollowTopic(emma, { topicId }),
  leave: ({ alice }, { topicId }) => unfollowTopic(alice, { topicId }),
  readAll: ({ bob }) => markRead(bob, { eventIds: null }),
  readOne: async ({ emma }) => {
    const { items } = await listNotifications(emma)
    await markRead(emma, { eventIds: items.slice(0, 1).map(({ eventId }) => eventId) })
  },
} satisfies Record<string, Step>

const everyLine = ({ db }: Tx) =>
  db.selectFrom('notifications').selectAll().orderBy('person_id').orderBy('event_id').execute()
