import { describe, expect, test } from 'vitest'
import { inWorld, square } from '../../test/world.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { followTopic, openTopic, showTopic, unfollowTopic, vote, withdrawVote } from './index.ts'

const question = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does it hum?',
  body: 'It does.',
} as const

describe('a vote', () => {
  test(
    'counts once, shows to its voter, and can be taken back',
    inWorld(async ({ alice, bob, david }) => {
      const { topicId, postId } = await openTopic(alice, question)
      for (const kind of ['useful', 'useful', 'thanks'] as const) await vote(bob, { topicId, postId, kind })
      await vote(david, { topicId, postId, kind: 'useful' })

      const shown = await showTopic(bob, { id: topicId })
      expect(shown.usefulCount).toBe(2)
      expect(shown.opening).toMatchObject({ usefulCount: 2, thanksCount: 1 })
      expect(shown.opening.votes.toSorted()).toEqual(['thanks', 'useful'])
      expect((await showTopic(alice, { id: topicId })).opening.votes).toEqual([])

      await withdrawVote(bob, { topicId, postId, kind: 'useful' })
      await withdrawVote(bob, { topicId, postId, kind: 'useful' })
      const after = await showTopic(bob, { id: topicId })
      expect([after.usefulCount, after.opening.usefulCount, after.opening.votes]).toEqual([1, 1, ['thanks']])

      const told = await alice.db
        .selectFrom('events')
        .select('type')
        .where('object_id', '=', postId)
        .where('type', 'like', 'vote.%')
        .orderBy('id')
        .execute()
      expect(told.map(({ type }) => type)).toEqual([
        'vote.given',
        'vote.given',
        'vote.given',
        'vote.withdrawn',
      ])
    }),
  )

  test(
    'is never for oneself, nor from a visitor or a key that only reads',
    inWorld(async ({ alice, bob, visitor }) => {
      const { topicId, postId } = await openTopic(alice, question)
      const reading = { ...bob, actor: { ...bob.actor, scopes: ['read'] } }
      for (const voter of [alice, visitor, reading])
        await expect(vote(voter, { topicId, postId, kind: 'useful' })).rejects.toThrow(Forbidden)
    }),
  )
})

describe('following', () => {
  test(
    'begins with asking, and ends when asked to',
    inWorld(async ({ alice, bob }) => {
      const { topicId } = await openTopic(alice, question)
      await unfollowTopic(alice, { topicId })
      await unfollowTopic(alice, { topicId })
      await followTopic(bob, { topicId })
      expect((await showTopic(alice, { id: topicId })).follows).toBe(false)
      expect((await showTopic(bob, { id: topicId })).follows).toBe(true)
      const told = await alice.db
        .selectFrom('events')
        .select(['type', 'actor_id'])
        .where('context_id', '=', topicId)
        .orderBy('id')
        .execute()
      expect(told.map(({ type, actor_id }) => [type, actor_id])).toEqual([
        ['topic.unfollowed', alice.actor.id],
        ['topic.followed', bob.actor.id],
      ])
    }),
  )
})
