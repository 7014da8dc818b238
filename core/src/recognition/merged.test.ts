import * as fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { importedPerson, offeredTo } from '../../test/imported.ts'
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
  takeOverProfile,
  unacceptAnswer,
  vote,
  withdrawVote,
} from '../conversations/index.ts'
import type { Tx } from '../kernel/context.ts'
import { react, rewind } from '../kernel/react.ts'
import { Refusal } from '../kernel/refusals.ts'
import { notifications } from '../notifications/index.ts'
import { recognition } from './index.ts'

/** Alice asks, the imported profile answers, and so does Bob, who takes the profile over at some moment. */
interface Scene {
  readonly world: World
  readonly topicId: string
  readonly olds: string
  readonly bobs: string
  readonly old: Tx
  readonly token: string
}

/** What can happen, in any order. After the merge the profile's own acts are refused or find nothing. */
const steps = {
  merge: ({ world, token }: Scene) => takeOverProfile(world.bob, { token }),
  acceptOlds: ({ world, topicId, olds }: Scene) => acceptAnswer(world.alice, { topicId, postId: olds }),
  acceptBobs: ({ world, topicId, bobs }: Scene) => acceptAnswer(world.alice, { topicId, postId: bobs }),
  unaccept: ({ world, topicId }: Scene) => unacceptAnswer(world.alice, { topicId }),
  voteOlds: ({ world, topicId, olds }: Scene) => vote(world.emma, { topicId, postId: olds, kind: 'useful' }),
  unvoteOlds: ({ world, topicId, olds }: Scene) =>
    withdrawVote(world.emma, { topicId, postId: olds, kind: 'useful' }),
  bobThanksOlds: ({ world, topicId, olds }: Scene) =>
    vote(world.bob, { topicId, postId: olds, kind: 'thanks' }),
  deleteOlds: ({ world, topicId, olds }: Scene) => deletePost(world.maya, { topicId, postId: olds }),
  restoreOlds: ({ world, topicId, olds }: Scene) => restorePost(world.maya, { topicId, postId: olds }),
  deleteTopic: ({ world, topicId }: Scene) => deleteTopic(world.maya, { topicId }),
  restoreTopic: ({ world, topicId }: Scene) => restoreTopic(world.maya, { topicId }),
}
type Step = keyof typeof steps

async function begin(world: World): Promise<Scene> {
  const old = await importedPerson(world, 'Old Bob')
  const token = await offeredTo(world, old.actor.id, 'bob@example.org')
  const question = {
    spaceId: square.id,
    kind: 'question',
    title: 'Why does my lamp hum?',
    body: 'It does.',
  } as const
  const { topicId } = await openTopic(world.alice, question)
  const { postId: olds } = await giveAnswer(old, { topicId, body: 'Change the driver.' })
  const { postId: bobs } = await giveAnswer(world.bob, { topicId, body: 'Or the bulb.' })
  await vote(old, { topicId, postId: bobs, kind: 'useful' })
  return { world, topicId, olds, bobs, old, token }
}

test('whenever a profile is merged, a replay makes the same of the log, and the ledger sums to zero', async () => {
  const story = fc.array(fc.constantFrom(...(Object.keys(steps) as Step[])), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(story, story, fc.integer({ min: 1, max: 30 }), (before, after, batch) =>
      inWorld(async (world) => {
        const scene = await begin(world)
        const { system } = world
        for (const step of [...before, 'merge', ...after] as Step[]) {
          await steps[step](scene).catch(unlessRefused)
          await readOn(system, 100)
        }
        const live = await made(system)
        for (const reactor of readers) await rewind(system, reactor)
        await readOn(system, batch)
        expect(await made(system)).toEqual(live)
        expect(await parked(system)).toEqual([])
        expect(await imbalance(system)).toEqual({ sum: '0', wrong: '0', left: '0' })
        expect(await balance(system)).toBe(await worthOfBobs(system))
      })(),
    ),
    { numRuns: 15 },
  )
}, 120_000)

const readers = [recognition, notifications]

async function readOn(tx: Tx, batch: number) {
  for (const reactor of readers) while ((await react(tx, reactor, batch)) > 0);
}

function unlessRefused(fault: unknown) {
  if (!(fault instanceof Refusal)) throw fault
}

async function made({ db }: Tx) {
  const of = (table: 'point_transfers' | 'point_accounts' | 'notifications' | 'notification_follows') =>
    sql`select * from ${sql.table(table)} as row order by row::text`.execute(db).then(({ rows }) => rows)
  return {
    transfers: await of('point_transfers'),
    accounts: await of('point_accounts'),
    told: await of('notifications'),
    followed: await of('notification_follows'),
  }
}

const parked = ({ db }: Tx) => db.selectFrom('parked_events').selectAll().execute()

async function balance({ db }: Tx): Promise<number> {
  const row = await db
    .selectFrom('point_accounts')
    .select('balance')
    .where('id', '=', cast.bob.id)
    .executeTakeFirst()
  return Number(row?.balance ?? 0)
}
