import { describe, expect, test } from 'vitest'
import { hour, inWorld, square } from '../../test/world.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import {
  comment,
  editPost,
  giveAnswer,
  lockTopic,
  openTopic,
  showHistory,
  showSource,
  showTopic,
  unlockTopic,
} from './index.ts'

const question = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does it hum?',
  body: 'It does, @bob.',
} as const

describe('editing', () => {
  test(
    'shows what is said now, and keeps what was said before',
    inWorld(async ({ alice, emma, maya, visitor, later }) => {
      const { topicId, postId } = await openTopic(alice, { ...question, tags: ['hum'] })
      const soon = later(alice, hour)
      await editPost(soon, { topicId, postId, body: question.body })
      await editPost(soon, {
        topicId,
        postId,
        body: 'It does, @bob and @emma.',
        title: 'Why does my lamp hum?',
      })
      await editPost(later(maya, 2 * hour), {
        topicId,
        postId,
        body: 'It **does**, @bob and @emma.',
        tags: [],
      })

      const shown = await showTopic(visitor, { id: topicId })
      expect(shown).toMatchObject({ title: 'Why does my lamp hum?', slug: 'why-does-my-lamp-hum', tags: [] })
      expect(shown.opening.bodyHtml).toContain('<strong>does</strong>')
      const { current, versions } = await showHistory(visitor, { topicId, postId })
      expect(current.title).toBe('Why does my lamp hum?')
      expect(
        versions.map(({ number, title, tags, body, replacedBy }) => [
          number,
          title,
          tags,
          body,
          replacedBy.handle,
        ]),
      ).toEqual([
        [2, 'Why does my lamp hum?', ['hum'], 'It does, @bob and @emma.', 'maya'],
        [1, 'Why does it hum?', ['hum'], 'It does, @bob.', 'alice'],
      ])
      const told = await alice.db
        .selectFrom('events')
        .select('facts')
        .where('type', '=', 'post.edited')
        .where('object_id', '=', postId)
        .orderBy('id')
        .execute()
      expect(told.map(({ facts }) => (facts as { newlyMentionedIds: string[] }).newlyMentionedIds)).toEqual([
        [emma.actor.id],
        [],
      ])
    }),
  )

  test(
    'is for the author and moderators, and after closing for moderators only',
    inWorld(async ({ alice, bob, david, maya }) => {
      const { topicId } = await openTopic(alice, question)
      const { postId } = await giveAnswer(bob, { topicId, body: 'Change the driver.' })
      for (const other of [alice, david]) {
        await expect(editPost(other, { topicId, postId, body: 'No.' })).rejects.toThrow(Forbidden)
        await expect(showSource(other, { topicId, postId })).rejects.toThrow(Forbidden)
      }
      expect((await showSource(bob, { topicId, postId })).body).toBe('Change the driver.')
      await expect(editPost(bob, { topicId, postId, body: 'So', title: 'Mine' })).rejects.toThrow(Invalid)

      await lockTopic(maya, { topicId })
      await expect(editPost(bob, { topicId, postId, body: 'So' })).rejects.toMatchObject({
        reason: 'topic.locked',
      })
      await expect(comment(alice, { topicId, postId, body: 'Thanks' })).rejects.toMatchObject({
        reason: 'topic.locked',
      })
      await editPost(maya, { topicId, postId, body: 'So' })
      await unlockTopic(maya, { topicId })
      const { postId: remark } = await comment(alice, { topicId, postId, body: 'Thanks' })
      await expect(editPost(alice, { topicId, postId: remark, body: 'x'.repeat(1001) })).rejects.toThrow(
        Invalid,
      )
    }),
  )
})
