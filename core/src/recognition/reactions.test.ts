import * as fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { cast, inWorld, square } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import { record, type Telling } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import { react, rewind } from '../kernel/react.ts'
import { listTransfers, showStanding } from './index.ts'
import { recognition } from './reactions.ts'

const lamp = newId(new Date(0))
const answer = newId(new Date(1))
const inTopic = { topicId: lamp, spaceId: square.id, kind: 'question' } as const
const { alice: asker, bob: author, emma } = cast

/** Everything that can happen to one answer by Bob to Alice's question; the log may hold it in any order. */
const happenings = {
  accept: { type: 'answer.accepted', facts: acceptance() },
  unaccept: { type: 'answer.unaccepted', facts: acceptance() },
  vote: { type: 'vote.given', facts: vote('useful', emma.id) },
  unvote: { type: 'vote.withdrawn', facts: vote('useful', emma.id) },
  thank: { type: 'vote.given', facts: vote('thanks', asker.id) },
  unthank: { type: 'vote.withdrawn', facts: vote('thanks', asker.id) },
  deletePost: { type: 'post.deleted', facts: post() },
  restorePost: { type: 'post.restored', facts: post() },
  deleteTopic: { type: 'topic.deleted', facts: { ...inTopic, authorId: asker.id } },
  restoreTopic: { type: 'topic.restored', facts: { ...inTopic, authorId: asker.id } },
} as const satisfies Record<string, Pick<Telling, 'type' | 'facts'>>

type Step = keyof typeof happenings

function acceptance() {
  return { ...inTopic, postId: answer, authorId: author.id, askerId: asker.id, acceptedById: asker.id }
}
function vote(kind: 'useful' | 'thanks', voterId: string) {
  return { ...inTopic, postId: answer, role: 'answer' as const, vote: kind, authorId: author.id, voterId }
}
function post() {
  return { ...inTopic, postId: answer, role: 'answer' as const, authorId: author.id }
}

const tell = (tx: Tx, step: Step) =>
  record(tx, { ...happenings[step], object: answer, context: lamp } as Telling)
const pointsOf = async (tx: Tx) => (await showStanding(tx, { personId: author.id })).points

const transfers = (tx: Tx) =>
  tx.db.selectFrom('point_transfers').selectAll().orderBy('event_id').orderBy('from_account').execute()

async function readAll(tx: Tx, batch: number) {
  while ((await react(tx, recognition, batch)) > 0);
}

describe('points', () => {
  test(
    'come from acceptance, useful and thanks, go back with each, and say why',
    inWorld(async ({ alice, bob, settle }) => {
      for (const step of ['accept', 'vote', 'thank'] as const) await tell(alice, step)
      await settle()
      expect(await pointsOf(bob)).toBe(27)

      for (const step of ['unvote', 'unaccept'] as const) await tell(alice, step)
      await settle()
      expect(await pointsOf(bob)).toBe(2)

      const first = await listTransfers(bob, { personId: author.id, limit: 2 })
      const rest = await listTransfers(bob, { personId: author.id, after: first.next })
      expect([...first.items, ...rest.items].map(({ reason, points }) => [reason, points])).toEqual([
        ['unaccepted', -15],
        ['useful-withdrawn', -10],
        ['thanks', 2],
        ['useful', 10],
        ['accepted', 15],
      ])
      expect(rest.next).toBeNull()
    }),
  )

  test(
    'leave with a deleted post or topic and return with it',
    inWorld(async ({ alice, bob, settle }) => {
      const seen: number[] = []
      for (const step of [
        'accept',
        'deletePost',
        'unaccept',
        'restorePost',
        'vote',
        'deleteTopic',
        'restoreTopic',
      ] as const) {
        await tell(alice, step)
        await settle()
        seen.push(await pointsOf(bob))
      }
      expect(seen).toEqual([15, 0, -15, 0, 10, 0, 10])
    }),
  )

  test(
    'count for imported history like for any other',
    inWorld(async ({ alice, bob, settle }) => {
      await tell({ ...alice, origin: 'import' }, 'accept')
      await settle()
      expect(await pointsOf(bob)).toBe(15)
    }),
  )

  test('sum to zero over all accounts, and a replay in batches of any size writes the same ledger', async () => {
    const steps = fc.array(fc.constantFrom(...(Object.keys(happenings) as Step[])), { maxLength: 25 })
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 30 }), (story, batch) =>
        inWorld(async ({ alice }) => {
          for (const step of story) {
            await tell(alice, step)
            await readAll(alice, 100)
          }
          const live = await transfers(alice)
          await rewind(alice, recognition)
          await readAll(alice, batch)

          expect(await transfers(alice)).toEqual(live)
          const { rows } = await sql<{ sum: string; wrong: string }>`
            select coalesce(sum(balance), 0)::text as sum, count(*) filter (where balance <>
              (select coalesce(sum(amount), 0) from point_entries where account_id = point_accounts.id)
            )::text as wrong from point_accounts`.execute(alice.db)
          expect(rows).toEqual([{ sum: '0', wrong: '0' }])
        })(),
      ),
      { numRuns: 25 },
    )
  })
})
