import { describe, expect, test } from 'vitest'
import { inWorld, square } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import { Forbidden, NotFound } from '../kernel/refusals.ts'
import {
  acceptAnswer,
  deletePost,
  giveAnswer,
  lockTopic,
  openTopic,
  showTopic,
  unacceptAnswer,
  vote,
} from './index.ts'

async function askedAndAnswered(asker: Tx, ...helpers: Tx[]) {
  const { topicId } = await openTopic(asker, {
    spaceId: square.id,
    kind: 'question',
    title: 'Why does my lamp hum at night?',
    body: 'It does.',
  })
  const answers: string[] = []
  for (const helper of helpers)
    answers.push((await giveAnswer(helper, { topicId, body: 'Change the driver.' })).postId)
  return { topicId, answers: answers as [string, string] }
}

async function told(tx: Tx, topicId: string) {
  const events = await tx.db
    .selectFrom('events')
    .select(['type', 'object_id', 'facts'])
    .where('context_id', '=', topicId)
    .where('type', 'like', 'answer.%accepted')
    .orderBy('id')
    .execute()
  return events.map(({ type, object_id, facts }) => [
    type,
    object_id,
    (facts as { acceptedById: string }).acceptedById,
  ])
}

describe('accepting an answer', () => {
  test(
    'puts it first, moves with another one, and tells both',
    inWorld(async ({ alice, bob, david, maya }) => {
      const { topicId, answers } = await askedAndAnswered(alice, bob, david)
      const [bobs, davids] = answers
      await vote(maya, { topicId, postId: bobs, kind: 'useful' })

      await acceptAnswer(alice, { topicId, postId: davids })
      const first = await showTopic(alice, { id: topicId })
      expect(first.answers.map(({ id, accepted }) => [id, accepted])).toEqual([
        [davids, true],
        [bobs, false],
      ])
      await acceptAnswer(alice, { topicId, postId: davids })
      await acceptAnswer(maya, { topicId, postId: bobs })

      expect((await showTopic(alice, { id: topicId })).acceptedPostId).toBe(bobs)
      expect(await told(alice, topicId)).toEqual([
        ['answer.accepted', davids, alice.actor.id],
        ['answer.unaccepted', davids, alice.actor.id],
        ['answer.accepted', bobs, maya.actor.id],
      ])
    }),
  )

  test(
    'can be taken back, and is when the answer goes',
    inWorld(async ({ alice, bob, maya }) => {
      const { topicId, answers } = await askedAndAnswered(alice, bob)
      await acceptAnswer(alice, { topicId, postId: answers[0] })
      await unacceptAnswer(alice, { topicId })
      await unacceptAnswer(alice, { topicId })
      await acceptAnswer(alice, { topicId, postId: answers[0] })

      await expect(deletePost(bob, { topicId, postId: answers[0] })).rejects.toThrow(Forbidden)
      await deletePost(maya, { topicId, postId: answers[0] })

      const shown = await showTopic(alice, { id: topicId })
      expect([shown.acceptedPostId, shown.answersCount, shown.answers.length]).toEqual([null, 0, 0])
      expect((await told(alice, topicId)).map(([type]) => type)).toEqual([
        'answer.accepted',
        'answer.unaccepted',
        'answer.accepted',
        'answer.unaccepted',
      ])
      await expect(acceptAnswer(alice, { topicId, postId: answers[0] })).rejects.toThrow(NotFound)
      await expect(acceptAnswer(maya, { topicId, postId: answers[0] })).rejects.toMatchObject({
        reason: 'post.deleted',
      })
    }),
  )

  test(
    'is for the asker and staff, for answers, in open questions',
    inWorld(async ({ alice, bob, emma, maya, visitor }) => {
      const { topicId, answers } = await askedAndAnswered(alice, bob)
      const [postId] = answers
      for (const other of [visitor, bob, emma])
        await expect(acceptAnswer(other, { topicId, postId })).rejects.toThrow(Forbidden)
      const { opening } = await showTopic(alice, { id: topicId })
      await expect(acceptAnswer(alice, { topicId, postId: opening.id })).rejects.toThrow(NotFound)
      const other = await askedAndAnswered(alice, bob)
      await expect(acceptAnswer(alice, { topicId, postId: other.answers[0] })).rejects.toThrow(NotFound)

      await lockTopic(maya, { topicId })
      await expect(acceptAnswer(alice, { topicId, postId })).rejects.toMatchObject({ reason: 'topic.locked' })

      const talk = await openTopic(alice, {
        spaceId: square.id,
        kind: 'discussion',
        title: 'Lamps I like',
        body: 'These.',
      })
      const reply = await giveAnswer(bob, { topicId: talk.topicId, body: 'Nice' })
      await expect(
        acceptAnswer(alice, { topicId: talk.topicId, postId: reply.postId }),
      ).rejects.toMatchObject({ reason: 'topic.nothing-to-solve' })
    }),
  )
})
