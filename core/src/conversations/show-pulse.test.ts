import { describe, expect, test } from 'vitest'
import { cast, day, hour, inWorld, square, type World } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import { changeSpace } from '../spaces/index.ts'
import { acceptAnswer, deleteTopic, giveAnswer, openTopic, showPulse } from './index.ts'

/** `asker` asks, `helper` answers, the answer is accepted at once. */
async function solve(asker: Tx, helper: Tx, title: string) {
  const { topicId } = await openTopic(asker, {
    spaceId: square.id,
    kind: 'question',
    title,
    body: 'It hums.',
  })
  const { postId } = await giveAnswer({ ...helper, now: asker.now }, { topicId, body: 'Change the driver.' })
  await acceptAnswer(asker, { topicId, postId })
  return topicId
}

async function threeSolved({ alice, bob, emma, later }: World) {
  await solve(alice, bob, 'The first lamp')
  await solve(later(alice, hour), emma, 'The second lamp')
  await solve(later(alice, 2 * hour), bob, 'The third lamp')
  await solve(later(bob, 3 * hour), bob, 'Found it myself')
}

describe('what a community has done lately', () => {
  test(
    'is who solved what for whom, the newest first, and who solved most',
    inWorld(async (world) => {
      await threeSolved(world)
      const { solved, helpers, week } = await showPulse(world.later(world.visitor, 4 * hour))
      expect(solved.map(({ title }) => title)).toEqual([
        'Found it myself',
        'The third lamp',
        'The second lamp',
        'The first lamp',
      ])
      expect(solved[1]).toMatchObject({ asker: { name: cast.alice.name }, helper: { name: cast.bob.name } })
      expect(helpers.map(({ person, solved: count }) => [person.handle, count])).toEqual([
        ['bob', 2],
        ['emma', 1],
      ])
      expect(week).toEqual({ asked: 4, answers: 4, solved: 4 })
    }),
  )

  test(
    'counts a week to the moment, and remembers longer who helped',
    inWorld(async (world) => {
      await threeSolved(world)
      const after = await showPulse(world.later(world.visitor, 7 * day + 2.5 * hour))
      expect(after.week).toEqual({ asked: 1, answers: 1, solved: 1 })
      const longAfter = await showPulse(world.later(world.visitor, 60 * day))
      expect(longAfter.week).toEqual({ asked: 0, answers: 0, solved: 0 })
      expect([longAfter.solved.length, longAfter.helpers.length]).toEqual([4, 2])
    }),
  )

  test(
    'tells nothing of deleted conversations and closed spaces',
    inWorld(async (world) => {
      const { alice, bob, maya, clara, visitor } = world
      const nothing = { week: { asked: 0, answers: 0, solved: 0 }, solved: [], helpers: [] }
      const topicId = await solve(alice, bob, 'The first lamp')
      await deleteTopic(maya, { topicId })
      expect(await showPulse(visitor)).toEqual(nothing)

      await solve(alice, bob, 'The second lamp')
      await changeSpace(clara, { spaceId: square.id, readFrom: 'responder', writeFrom: 'responder' })
      expect(await showPulse(visitor)).toEqual(nothing)
      expect((await showPulse(maya)).week).toEqual({ asked: 1, answers: 1, solved: 1 })
    }),
  )
})
