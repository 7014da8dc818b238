import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { imbalance, worthOfBobs } from '../../test/points.ts'
import { cast, inWorld, square, type World } from '../../test/world.ts'
import {
  acceptAnswer,
  deletePost,
  deleteTopic,
  giveAnswer,
  openTopic,
  restorePost,
  restoreTopic,
  unacceptAnswer,
  vote,
  withdrawVote,
} from '../conversations/index.ts'
import type { Tx } from '../kernel/context.ts'
import { react, rewind } from '../kernel/react.ts'
import { Refusal } from '../kernel/refusals.ts'
import { listTransfers, showStanding } from './index.ts'
import { recognition } from './reactions.ts'

const question = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does my lamp hum?',
  body: 'It does.',
} as const

interface Answer {
  topicId: string
  postId: string
}

/** Alice asks, Bob answers. */
async function begin({ alice, bob }: World): Promise<Answer> {
  const { topicId } = await openTopic(alice, question)
  const { postId } = await giveAnswer(bob, { topicId, body: 'Change the driver.' })
  return { topicId, postId }
}

/** What can happen to Bob's answer. */
const steps = {
  accept: ({ alice }: World, answer: Answer) => acceptAnswer(alice, answer),
  unaccept: ({ alice }: World, { topicId }: Answer) => unacceptAnswer(alice, { topicId }),
  vote: ({ emma }: World, answer: Answer) => vote(emma, { ...answer, kind: 'useful' }),
  unvote: ({ emma }: World, answer: Answer) => withdrawVote(emma, { ...answer, kind: 'useful' }),
  thank: ({ alice }: World, answer: Answer) => vote(alice, { ...answer, kind: 'thanks' }),
  unthank: ({ alice }: World, answer: Answer) => withdrawVote(alice, { ...answer, kind: 'thanks' }),
  deletePost: ({ maya }: World, answer: Answer) => deletePost(maya, answer),
  restorePost: ({ maya }: World, answer: Answer) => restorePost(maya, answer),
  deleteTopic: ({ maya }: World, { topicId }: Answer) => deleteTopic(maya, { topicId }),
  restoreTopic: ({ maya }: World, { topicId }: Answer) => restoreTopic(maya, { topicId }),
}
type Step = keyof typeof steps

const pointsOf = async (tx: Tx) => (await showStanding(tx, { personId: cast.bob.id })).points

describe('points', () => {
  test(
    'come from acceptance, useful and thanks, go back with each, and say why',
    inWorld(async (world) => {
      const { bob, visitor, settle } = world
      const answer = await begin(world)
      for (const step of ['accept', 'vote', 'thank'] as const) await steps[step](world, answer)
      await settle()
      expect(await showStanding(visitor, { personId: cast.bob.id })).toEqual({
        points: 27,
        solved: 1,
        helped: 2,
      })

      for (const step of ['unvote', 'unaccept'] as const) await steps[step](world, answer)
      await settle()
      expect(await showStanding(visitor, { personId: cast.bob.id })).toEqual({
        points: 2,
        solved: 0,
        helped: 1,
      })

      const first = await listTransfers(bob, { personId: cast.bob.id, limit: 2 })
      const rest = await listTransfers(bob, { personId: cast.bob.id, after: first.next })
      expect([...first.items, ...rest.items].map(({ reason, points }) => [reason, points])).toEqual([
        ['unaccepted', -15],
        ['useful-withdrawn', -10],
        ['thanks', 2],
        ['useful', 10],
        ['accepted', 15],
      ])
      expect(first.items[0]!.topic!.title).toBe(question.title)
      expect(rest.next).toBeNull()
    }),
  )

  test(
    'leave with a deleted post or topic and return with it',
    inWorld(async (world) => {
      const answer = await begin(world)
      const seen: number[] = []
      const story = [
        'vote',
        'accept',
        'deletePost',
        'restorePost',
        'accept',
        'deleteTopic',
        'restoreTopic',
      ] as const
      for (const step of story) {
        await steps[step](world, answer)
        await world.settle()
        seen.push(await pointsOf(world.bob))
      }
      // Deleting an accepted answer takes its mark away; restoring it does not bring the mark back.
      expect(seen).toEqual([10, 25, 0, 10, 25, 0, 25])
    }),
  )

  test(
    'and the people who were helped are not counted while the conversation is deleted',
    inWorld(async (world) => {
      const answer = await begin(world)
      const helped = async () => (await showStanding(world.visitor, { personId: cast.bob.id })).helped
      const seen: number[] = []
      for (const step of ['vote', 'accept', 'deleteTopic', 'restoreTopic', 'deletePost'] as const) {
        await steps[step](world, answer)
        seen.push(await helped())
      }
      expect(seen).toEqual([1, 2, 0, 2, 0])
    }),
  )

  test(
    'of an answer that was deleted, and its conversation too, return when nothing hides it any more',
    inWorld(async (world) => {
      const answer = await begin(world)
      const seen: number[] = []
      const story = [
        'vote',
        'deletePost',
        'deleteTopic',
        'restorePost',
        'restoreTopic',
        'deleteTopic',
        'deletePost',
        'restoreTopic',
        'restorePost',
      ] as const
      for (const step of story) {
        await steps[step](world, answer)
        await world.settle()
        seen.push(await pointsOf(world.bob))
      }
      expect(seen).toEqual([10, 0, 0, 0, 10, 0, 0, 0, 10])
    }),
  )

  test(
    'count for imported history like for any other, and nobody has any to begin with',
    inWorld(async (world) => {
      const answer = await begin(world)
      expect(await showStanding(world.visitor, { personId: cast.bob.id })).toEqual({
        points: 0,
        solved: 0,
        helped: 0,
      })
      await acceptAnswer({ ...world.alice, origin: 'import' }, answer)
      await world.settle()
      expect(await pointsOf(world.visitor)).toBe(15)
    }),
  )

  test(
    'are listed one by one as at once, also where one event moved them there and back',
    inWorld(async (world) => {
      const { bob, settle } = world
      const answer = await begin(world)
      for (const step of ['accept', 'deleteTopic', 'deletePost'] as const) await steps[step](world, answer)
      await settle()
      const { items } = await listTransfers(bob, { personId: cast.bob.id })
      expect(items.map(({ reason, points }) => [reason, points])).toEqual([
        ['unaccepted', -15],
        ['topic-deleted', 15],
        ['topic-deleted', -15],
        ['accepted', 15],
      ])
      const single = []
      let after: string | null = null
      do {
        const page = await listTransfers(bob, { personId: cast.bob.id, after, limit: 1 })
        single.push(...page.items)
        after = page.next
      } while (after)
      expect(single).toEqual(items)
    }),
  )

  test('sum to zero over all accounts, and a replay in batches of any size writes the same ledger', async () => {
    const story = fc.array(fc.constantFrom(...(Object.keys(steps) as Step[])), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(story, fc.integer({ min: 1, max: 30 }), (told, batch) =>
        inWorld(async (world) => {
          const answer = await begin(world)
          for (const step of told) {
            await steps[step](world, answer).catch(unlessRefused)
            await readAll(world.system, 100)
          }
          const live = await ledger(world.system)
          await rewind(world.system, recognition)
          await readAll(world.system, batch)
          expect(await ledger(world.system)).toEqual(live)
          expect(await imbalance(world.system)).toEqual({ sum: '0', wrong: '0', left: '0' })
          expect(await pointsOf(world.system)).toBe(await worthOfBobs(world.system))
        })(),
      ),
      { numRuns: 20 },
    )
  })
})

function unlessRefused(fault: unknown) {
  if (!(fault instanceof Refusal)) throw fault
}

async function readAll(tx: Tx, batch: number) {
  while ((await react(tx, recognition, batch)) > 0);
}

const ledger = ({ db }: Tx) =>
  db
    .selectFrom('point_transfers')
    .selectAll()
    .orderBy('event_id')
    .orderBy('post_id')
    .orderBy('reason')
    .execute()
