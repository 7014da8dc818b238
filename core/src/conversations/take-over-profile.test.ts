import { describe, expect, test } from 'vitest'
import { importedPerson, offeredTo } from '../../test/imported.ts'
import { cast, hour, inWorld, square, type World } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import { Conflict, Forbidden, NotFound } from '../kernel/refusals.ts'
import { claimProfile, listPeople, showProfile, suspendPerson } from '../people/index.ts'
import { showStanding } from '../recognition/index.ts'
import {
  acceptAnswer,
  comment,
  followTopic,
  giveAnswer,
  listPostsOf,
  openTopic,
  showTakeOver,
  takeOverProfile,
  vote,
} from './index.ts'

const question = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does my lamp hum?',
  body: 'It does.',
} as const

/** Old Bob wrote on the forum that was imported; Bob has an account here, and the link for Old Bob in his mailbox. */
async function begin(world: World) {
  const old = await importedPerson(world, 'Old Bob')
  return { old, token: await offeredTo(world, old.actor.id, 'bob@example.org') }
}

const emmas = async ({ emma }: World) => (await openTopic(emma, question)).topicId
const standing = (tx: Tx) => showStanding(tx, { personId: cast.bob.id })

describe('an imported profile that somebody with an account takes over', () => {
  test(
    'says beforehand what it brings along, and then is theirs with everything',
    inWorld(async (world) => {
      const { bob, emma, visitor } = world
      const { old, token } = await begin(world)
      const topicId = await emmas(world)
      const answer = await answered(old, topicId)
      await comment(old, { ...answer, body: 'And the bulb.' })
      await acceptAnswer(emma, answer)
      await vote(
        { ...old, origin: 'import' },
        { topicId, postId: await openingOf(emma, topicId), kind: 'thanks' },
      )
      await openTopic(old, { ...question, title: 'How long does a bulb last?' })
      await world.settle()
      expect(await showTakeOver(visitor, { token })).toEqual({
        offer: { personId: old.actor.id, handle: 'old-bob', name: 'Old Bob', hasAccount: true },
        history: { topics: 1, answers: 1, comments: 1, votes: 1, follows: 2 },
      })

      await takeOverProfile(bob, { token })
      await world.settle()
      expect(await standing(visitor)).toEqual({ points: 15, solved: 1, helped: 1 })
      expect((await listPostsOf(visitor, { personId: cast.bob.id })).items).toHaveLength(2)
      expect(await showProfile(visitor, { handle: 'OLD-bob' })).toMatchObject({
        id: cast.bob.id,
        handle: 'bob',
      })
      expect((await listPeople(visitor, { q: 'Old Bob' })).items).toEqual([])
      expect(await showTakeOver(visitor, { token })).toBeNull()
    }),
  )

  test(
    'leaves one vote for each post, and none for their own',
    inWorld(async (world) => {
      const { bob, alice, emma, visitor } = world
      const { old, token } = await begin(world)
      const topicId = await emmas(world)
      const opening = { topicId, postId: await openingOf(emma, topicId) }
      const bobs = await answered(bob, topicId)
      const olds = await answered(old, topicId)
      for (const voter of [bob, old]) await vote(voter, { ...opening, kind: 'useful' })
      await vote(old, { ...bobs, kind: 'useful' })
      await vote(bob, { ...olds, kind: 'thanks' })
      await vote(alice, { ...olds, kind: 'useful' })

      await takeOverProfile(bob, { token })
      await world.settle()
      const posts = await emma.db
        .selectFrom('posts')
        .select(['id', 'useful_count', 'thanks_count', 'author_id'])
        .where('topic_id', '=', topicId)
        .execute()
      const counted = (postId: string) => posts.find(({ id }) => id === postId)
      expect(counted(opening.postId)).toMatchObject({ useful_count: 1, author_id: cast.emma.id })
      expect(counted(bobs.postId)).toMatchObject({ useful_count: 0, author_id: cast.bob.id })
      expect(counted(olds.postId)).toMatchObject({ useful_count: 1, thanks_count: 0, author_id: cast.bob.id })
      expect(await standing(visitor)).toMatchObject({ points: 10 })
      expect(await showStanding(visitor, { personId: cast.emma.id })).toMatchObject({ points: 5 })
      await expect(vote(bob, { ...olds, kind: 'useful' })).rejects.toThrow(Forbidden)
    }),
  )

  test(
    'earns nothing where they had accepted each other’s answer, and the question stays solved',
    inWorld(async (world) => {
      const { bob, visitor } = world
      const { old, token } = await begin(world)
      const { topicId } = await openTopic(bob, question)
      const answer = await answered(old, topicId)
      await acceptAnswer(bob, answer)
      await world.settle()
      expect(await showStanding(visitor, { personId: old.actor.id })).toMatchObject({ points: 15 })

      await takeOverProfile(bob, { token })
      await world.settle()
      expect(await standing(visitor)).toMatchObject({ points: 0, solved: 0 })
      const topic = await bob.db.selectFrom('topics').selectAll().where('id', '=', topicId).executeTakeFirst()
      expect(topic).toMatchObject({ accepted_post_id: answer.postId })
    }),
  )

  test(
    'goes by its old name to whoever is called by it',
    inWorld(async (world) => {
      const { bob, emma } = world
      const { old, token } = await begin(world)
      await takeOverProfile(bob, { token })
      await openTopic(emma, { ...question, body: 'Do you know, @old-bob?' })
      await world.settle()
      const told = await bob.db.selectFrom('notifications').select(['person_id', 'reason']).execute()
      expect(told).toEqual([{ person_id: cast.bob.id, reason: 'mention' }])
      expect(old.actor.id).not.toBe(cast.bob.id)
    }),
  )

  test(
    'brings what it was told of, and follows what it followed',
    inWorld(async (world) => {
      const { bob, alice, emma } = world
      const { old, token } = await begin(world)
      const { topicId } = await openTopic(old, question)
      const other = await emmas(world)
      await followTopic(old, { topicId: other })
      await giveAnswer(alice, { topicId, body: 'Perhaps.' })
      await world.settle()
      await takeOverProfile(bob, { token })
      await giveAnswer(alice, { topicId: other, body: 'Perhaps here, too.' })
      await world.settle()
      const told = await emma.db
        .selectFrom('notifications')
        .select(['reason', 'topic_id'])
        .where('person_id', '=', cast.bob.id)
        .orderBy('event_id')
        .execute()
      expect(told).toEqual([
        { reason: 'answer', topic_id: topicId },
        { reason: 'follow', topic_id: other },
      ])
    }),
  )
})

describe('taking a profile over', () => {
  test(
    'needs the mailed link, an account, and a recent proof; a link works once',
    inWorld(async (world) => {
      const { alice, bob, visitor } = world
      const { token } = await begin(world)
      await expect(takeOverProfile(visitor, { token })).rejects.toThrow(Forbidden)
      await expect(takeOverProfile(world.later(bob, hour), { token })).rejects.toMatchObject({
        reason: 'proof.needed',
      })
      await expect(
        takeOverProfile({ ...bob, actor: { ...bob.actor, scopes: ['manage'] } }, { token }),
      ).rejects.toThrow(Forbidden)
      await expect(takeOverProfile(bob, { token: 'x'.repeat(43) })).rejects.toThrow(NotFound)
      await takeOverProfile(bob, { token })
      await expect(takeOverProfile(alice, { token })).rejects.toThrow(Conflict)
    }),
  )

  test(
    'is for an address without an account, too: whoever reads its mail chooses into which account',
    inWorld(async (world) => {
      const old = await importedPerson(world, 'Old Bob')
      const token = await offeredTo(world, old.actor.id, 'bob.of.old@example.org')
      expect(await showTakeOver(world.visitor, { token })).toMatchObject({ offer: { hasAccount: false } })
      await takeOverProfile(world.bob, { token })
      expect(await showProfile(world.visitor, { handle: 'old-bob' })).toMatchObject({ handle: 'bob' })
    }),
  )

  test(
    'ends the profile: nobody claims, offers or suspends it any more',
    inWorld(async (world) => {
      const { bob, maya, visitor } = world
      const { old, token } = await begin(world)
      const other = await offeredTo(world, old.actor.id, 'alice@example.org')
      await takeOverProfile(bob, { token })
      const visit = { token: other, address: '', userAgent: '', device: '' }
      await expect(claimProfile(visitor, visit)).rejects.toThrow(NotFound)
      await expect(offeredTo(world, old.actor.id, 'alice@example.org')).rejects.toThrow(NotFound)
      await expect(suspendPerson(maya, { personId: old.actor.id, reason: 'Spam' })).rejects.toThrow(NotFound)
    }),
  )
})

async function answered(who: Tx, topicId: string) {
  const { postId } = await giveAnswer(who, { topicId, body: 'Change the driver.' })
  return { topicId, postId }
}

async function openingOf({ db }: Tx, topicId: string): Promise<string> {
  const post = await db
    .selectFrom('posts')
    .select('id')
    .where('topic_id', '=', topicId)
    .where('role', '=', 'opening')
    .executeTakeFirstOrThrow()
  return post.id
}
