import { describe, expect, test } from 'vitest'
import { day, hour, inWorld, square, type World } from '../../test/world.ts'
import { comment, giveAnswer, openTopic } from '../conversations/index.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { listFiguresTrend, showFigures } from './index.ts'

const question = { spaceId: square.id, kind: 'question', body: 'It hums at night, every night.' } as const

/** Four questions by members and one by staff, over ten days. */
async function tell({ alice, bob, emma, david, clara, later }: World) {
  const asks = (who: Tx, hours: number, title: string) =>
    openTopic(later(who, hours * hour), { ...question, title })
  const answers = (who: Tx, hours: number, { topicId }: { topicId: string }) =>
    giveAnswer(later(who, hours * hour), { topicId, body: 'The driver is worn out, change it.' })

  const lamp = await asks(alice, 0, 'Why does my lamp hum?')
  const solution = await answers(bob, 2, lamp)
  await answers(emma, 30, lamp)
  await record(later(alice, 40 * hour), {
    type: 'answer.accepted',
    object: solution.postId,
    context: lamp.topicId,
    facts: {
      topicId: lamp.topicId,
      spaceId: square.id,
      kind: 'question',
      postId: solution.postId,
      authorId: bob.actor.id,
      askerId: alice.actor.id,
      acceptedById: alice.actor.id,
    },
  })
  await answers(david, 11, await asks(alice, 10, 'Which bulb fits?'))
  await answers(bob, 21, await asks(bob, 20, 'Where is the fuse?'))
  await answers(alice, 150, await asks(emma, 100, 'Can it stand outside?'))
  await answers(emma, 160, await asks(clara, 101, 'What would you like to see?'))
  await comment(later(alice, 8 * day), {
    topicId: lamp.topicId,
    postId: lamp.postId,
    body: 'It works, thank you!',
  })
  return lamp
}

const after = (context: Tx, milliseconds: number) =>
  new Date(context.now.getTime() + milliseconds).toISOString()

describe('the figures of a community', () => {
  test(
    'leave staff out, count those who still wait, and say what each share rests on',
    inWorld(async (world) => {
      await tell(world)
      const figures = await showFigures(world.later(world.clara, 240 * hour))
      const none = { value: null, n: 0, reason: 'nobody-observed-for-90-days' }
      // Waits in hours: 2, 50, and two questions watched for 230 and 220 without an answer by another member.
      expect(figures).toEqual({
        at: after(world.clara, 240 * hour),
        formulaVersion: 1,
        people: 3,
        questions: 4,
        answers: 5,
        accepted: 1,
        contributors28d: 3,
        newcomers28d: 3,
        response: {
          medianHours: { value: 50, n: 4 },
          within24h: { value: 0.25, n: 4 },
          neverAnswered: { value: 0.5, n: 4 },
        },
        responseWithStaff: {
          medianHours: { value: 2, n: 4 },
          within24h: { value: 0.5, n: 4 },
          neverAnswered: { value: 0.25, n: 4 },
        },
        solvedShare: 0.25,
        newcomerReturn: ['0', '1', '2', '3+'].map((answeredBy) => ({ answeredBy, ...none })),
        busFactor: 2,
      })
    }),
  )

  test(
    'tell how many newcomers came back, once they were observed for 90 days',
    inWorld(async (world) => {
      await tell(world)
      const figures = await showFigures(world.later(world.clara, 100 * day))
      expect(figures.newcomerReturn.map(({ answeredBy, value, n }) => [answeredBy, value, n])).toEqual([
        ['0', null, 0],
        ['1', null, 0],
        ['2', 1, 1],
        ['3+', null, 0],
      ])
      expect([figures.contributors28d, figures.newcomers28d, figures.questions]).toEqual([0, 0, 4])
    }),
  )

  test(
    'stop strictly before their date, which is a midnight when only a day is given',
    inWorld(async (world) => {
      const { topicId } = await tell(world)
      const before = await showFigures(world.clara, { at: world.clara.now.toISOString() })
      expect([before.questions, before.solvedShare, before.solvedShareReason]).toEqual([
        0,
        null,
        'no-questions',
      ])
      expect([before.busFactor, before.busFactorReason]).toEqual([null, 'no-answers'])
      expect(before.response.medianHours).toEqual({ value: null, n: 0, reason: 'no-questions' })

      const first = await showFigures(world.clara, { at: '2026-01-07' })
      expect([first.at, first.questions, first.answers, first.accepted]).toEqual([
        '2026-01-07T00:00:00.000Z',
        2,
        1,
        0,
      ])

      await world.alice.db
        .updateTable('topics')
        .set({ deleted_at: after(world.clara, 50 * hour) })
        .where('id', '=', topicId)
        .execute()
      const counts = async (hours: number) => {
        const { questions, accepted } = await showFigures(world.clara, {
          at: after(world.clara, hours * hour),
        })
        return [questions, accepted]
      }
      expect(await counts(49)).toEqual([3, 1])
      expect(await counts(51)).toEqual([2, 0])
    }),
  )

  test(
    'are drawn over periods of 28 days that add up to them',
    inWorld(async (world) => {
      await tell(world)
      const at = after(world.clara, 30 * day)
      const trend = await listFiguresTrend(world.later(world.clara, 30 * day), { at, periods: 3 })
      expect(
        trend.map(({ contributors28d, newcomers28d, within24h }) => [
          contributors28d,
          newcomers28d,
          within24h.n,
        ]),
      ).toEqual([
        [0, 0, 0],
        [3, 3, 3],
        [2, 0, 1],
      ])
      expect(trend[1]!.within24h.value).toBeCloseTo(1 / 3, 12)
      expect([trend[0]!.from, trend[2]!.to]).toEqual([after(world.clara, -54 * day), at])
    }),
  )

  test(
    'are for staff, and for dates that exist',
    inWorld(async ({ bob, clara }) => {
      await expect(showFigures(bob)).rejects.toThrow('Only staff')
      await expect(listFiguresTrend(bob)).rejects.toThrow('Only staff')
      for (const at of ['yesterday', '2026-02-30', '2026-01-01T10:00', '0000-01-01', '', "'"])
        await expect(showFigures(clara, { at })).rejects.toThrow('Write a date')
    }),
  )
})
