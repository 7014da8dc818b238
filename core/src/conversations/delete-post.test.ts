import { describe, expect, test } from 'vitest'
import { inWorld, square } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import { Forbidden, NotFound } from '../kernel/refusals.ts'
import {
  comment,
  deletePost,
  deleteTopic,
  giveAnswer,
  listComments,
  listTopics,
  openTopic,
  restorePost,
  restoreTopic,
  showHistory,
  showTopic,
  vote,
} from './index.ts'

const question = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does it hum?',
  body: 'It does.',
} as const

async function counts(reader: Tx, id: string) {
  const { answersCount, commentsCount, answers } = await showTopic(reader, { id })
  return [answersCount, commentsCount, answers.length]
}

describe('deleting a post', () => {
  test(
    'takes it and the comments under it out of sight, and restoring brings all back',
    inWorld(async ({ alice, bob, maya }) => {
      const { topicId } = await openTopic(alice, question)
      const { postId } = await giveAnswer(bob, { topicId, body: 'Change the driver.' })
      const remark = await comment(alice, { topicId, postId, body: 'Which one?' })
      expect(await counts(bob, topicId)).toEqual([1, 1, 1])

      await expect(deletePost(bob, { topicId, postId })).rejects.toThrow(Forbidden)
      await expect(deletePost(alice, { topicId, postId })).rejects.toThrow(Forbidden)
      await deletePost(maya, { topicId, postId })
      await deletePost(maya, { topicId, postId })

      expect(await counts(bob, topicId)).toEqual([0, 0, 0])
      expect(await counts(maya, topicId)).toEqual([0, 0, 1])
      await expect(listComments(alice, { topicId, postId })).rejects.toThrow(NotFound)
      await expect(restorePost(bob, { topicId, postId })).rejects.toThrow(NotFound)
      const beneath = { topicId, postId: remark.postId }
      await expect(showHistory(alice, beneath)).rejects.toThrow(NotFound)
      await expect(vote(bob, { ...beneath, kind: 'thanks' })).rejects.toThrow(NotFound)
      await deletePost(maya, { topicId, postId: remark.postId })
      await restorePost(maya, { topicId, postId: remark.postId })
      await restorePost(maya, { topicId, postId })
      expect(await counts(alice, topicId)).toEqual([1, 1, 1])
    }),
  )

  test(
    'is for its author until others build on it, who may also change their mind',
    inWorld(async ({ alice, bob, visitor }) => {
      const { topicId, postId: opening } = await openTopic(alice, question)
      const { postId } = await giveAnswer(bob, { topicId, body: 'Change the driver.' })
      await deletePost(bob, { topicId, postId })
      expect(await counts(visitor, topicId)).toEqual([0, 0, 0])
      expect((await showTopic(bob, { id: topicId })).answers[0]!.may.restore).toBe(true)
      await restorePost(bob, { topicId, postId })
      expect(await counts(visitor, topicId)).toEqual([1, 0, 1])
      await expect(deletePost(alice, { topicId, postId: opening })).rejects.toMatchObject({
        reason: 'post.opens-topic',
      })
    }),
  )
})

describe('deleting a conversation', () => {
  test(
    'is for its author while nobody has answered, then for moderators',
    inWorld(async ({ alice, bob, maya, visitor }) => {
      const { topicId } = await openTopic(alice, question)
      await expect(deleteTopic(bob, { topicId })).rejects.toThrow(Forbidden)
      await deleteTopic(alice, { topicId })
      for (const reader of [visitor, bob])
        await expect(showTopic(reader, { id: topicId })).rejects.toThrow(NotFound)
      expect((await listTopics(maya)).items).toEqual([])
      await expect(giveAnswer(bob, { topicId, body: 'Gone?' })).rejects.toThrow(NotFound)
      await expect(giveAnswer(alice, { topicId, body: 'Gone?' })).rejects.toMatchObject({
        reason: 'topic.deleted',
      })
      await restoreTopic(alice, { topicId })

      await giveAnswer(bob, { topicId, body: 'Change the driver.' })
      await expect(deleteTopic(alice, { topicId })).rejects.toThrow(Forbidden)
      await deleteTopic(maya, { topicId })
      await expect(restoreTopic(alice, { topicId })).rejects.toThrow(NotFound)
      await restoreTopic(maya, { topicId })
      expect((await listTopics(visitor)).items.map(({ id }) => id)).toEqual([topicId])
    }),
  )
})
