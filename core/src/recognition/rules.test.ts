import { describe, expect, test } from 'vitest'
import type { Facts } from '../kernel/catalogue.ts'
import { meritOf, type MeritEvent } from './rules.ts'

const bob = '01900000-0000-7000-8000-000000000b0b'
const alice = '01900000-0000-7000-8000-00000000a11c'
const inTopic = { topicId: alice, spaceId: alice, kind: 'question', postId: alice } as const
const envelope = {
  id: '1',
  xid: '1',
  at: new Date(0),
  actorId: null,
  objectId: alice,
  contextId: null,
} as const

type Acceptance = Pick<Facts<'answer.accepted'>, 'authorId' | 'askerId' | 'acceptedById'>
type Vote = Pick<Facts<'vote.given'>, 'role' | 'vote' | 'authorId' | 'voterId'>

const accepted = (facts: Acceptance, type: 'answer.accepted' | 'answer.unaccepted' = 'answer.accepted') =>
  meritOf({ ...envelope, origin: 'live', type, facts: { ...inTopic, ...facts } } as MeritEvent)
const voted = (facts: Vote, type: 'vote.given' | 'vote.withdrawn' = 'vote.given') =>
  meritOf({ ...envelope, origin: 'import', type, facts: { ...inTopic, ...facts } } as MeritEvent)

describe('what an event is worth', () => {
  test.each([
    ['an accepted answer', { authorId: bob, askerId: alice, acceptedById: alice }, 15],
    [
      'an imported acceptance, nobody knows by whom',
      { authorId: bob, askerId: null, acceptedById: null },
      15,
    ],
    ['an answer to oneself', { authorId: bob, askerId: bob, acceptedById: bob }, undefined],
    ['staff who accept their own answer', { authorId: bob, askerId: alice, acceptedById: bob }, undefined],
    ['an unknown author', { authorId: null, askerId: alice, acceptedById: alice }, undefined],
  ])('%s', (_, facts, points) => {
    expect(accepted(facts)?.points).toBe(points)
  })

  test.each([
    ['useful answer', { role: 'answer', vote: 'useful', authorId: bob, voterId: alice }, 10],
    ['useful question', { role: 'opening', vote: 'useful', authorId: bob, voterId: null }, 5],
    ['useful comment', { role: 'comment', vote: 'useful', authorId: bob, voterId: alice }, undefined],
    ['thanks for a comment', { role: 'comment', vote: 'thanks', authorId: bob, voterId: alice }, 2],
    ['one’s own vote', { role: 'answer', vote: 'useful', authorId: bob, voterId: bob }, undefined],
  ] as const)('%s', (_, facts, points) => {
    expect(voted(facts)?.points).toBe(points)
  })

  test('the opposite event takes back exactly what was given', () => {
    const facts = { authorId: bob, askerId: alice, acceptedById: alice }
    expect(accepted(facts, 'answer.unaccepted')).toEqual({ personId: bob, points: -15, reason: 'unaccepted' })
    expect(
      voted({ role: 'answer', vote: 'useful', authorId: bob, voterId: alice }, 'vote.withdrawn'),
    ).toEqual({
      personId: bob,
      points: -10,
      reason: 'useful-withdrawn',
    })
  })
})
