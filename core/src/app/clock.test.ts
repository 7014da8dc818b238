import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { day, hour, inWorld, square, type World } from '../../test/world.ts'
import { entered } from '../../test/entered.ts'
import { acceptAnswer, giveAnswer, openTopic, showTopic } from '../conversations/index.ts'
import type { Tx } from '../kernel/context.ts'
import { TooMany } from '../kernel/refusals.ts'
import { showFigures } from '../measures/index.ts'
import { listNotifications } from '../notifications/index.ts'
import { addPerson, findSession, signIn } from '../people/index.ts'
import { showStanding } from '../recognition/index.ts'
import { isDue } from '../safekeeping/rules.ts'

const question = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does my lamp hum?',
  body: 'It does.',
} as const
const hugo = { email: 'hugo@example.org', password: 'a pocket of chestnuts', name: 'Hugo Blanc' }

/** The same moment for everybody, while the clock is wrong by so much. */
function ahead(world: World, someone: Tx, hours: number): Tx {
  return world.later(someone, hours * hour)
}

describe('a clock that was put back by hours', () => {
  test(
    'leaves the conversation whole: answers below the question, points, notifications, and nobody waited less than nothing',
    inWorld(async (world) => {
      const { alice, bob } = world
      const { topicId } = await openTopic(ahead(world, alice, 5), question)
      const { postId } = await giveAnswer(bob, { topicId, body: 'Change the driver.' })
      await giveAnswer(ahead(world, world.emma, 1), { topicId, body: 'Or the bulb.' })
      await acceptAnswer(alice, { topicId, postId })
      await world.settle()

      const shown = await showTopic(world.visitor, { id: topicId })
      expect(shown.opening.author?.name).toBe('Alice Ferrand')
      expect(shown.answers.map(({ author }) => author?.name)).toEqual(['Bob Delmas', 'Emma Roy'])
      expect((await showStanding(bob, { personId: bob.actor.id! })).points).toBeGreaterThan(0)
      expect((await listNotifications(alice, {})).items.length).toBeGreaterThan(0)
      const figures = await showFigures(ahead(world, world.clara, 10), {})
      expect(figures.response.medianHours.value).toBeGreaterThanOrEqual(0)
    }),
  )

  test(
    'lets the readers of the log go on in the order of what was done, whatever the clock said of it',
    inWorld(async (world) => {
      for (const hours of [6, -6, 2, 0]) await openTopic(ahead(world, world.alice, hours), question)
      await world.settle()
      const { rows } = await sql<{ behind: number }>`select count(*)::int as behind
        from readers, events where (events.xid, events.id) > (readers.xid, readers.event_id)`.execute(
        world.system.db,
      )
      expect(rows[0]!.behind).toBe(0)
    }),
  )

  test(
    'keeps nobody out for tries that have still to come',
    inWorld(async (world) => {
      await addPerson(world.system, hugo)
      const wrong = ahead(world, world.visitor, 5)
      const { email, password } = hugo
      for (let i = 0; i < 10; i++) await signIn(wrong, { email, password: 'no' }).catch(() => {})
      await expect(signIn(wrong, { email, password })).rejects.toThrow(TooMany)
      await signIn(world.visitor, { email, password })
    }),
  )

  test(
    'leaves people signed in, those who came while it was wrong and those who came before',
    inWorld(async (world) => {
      await addPerson(world.system, hugo)
      const { email, password } = hugo
      for (const came of [world.visitor, ahead(world, world.visitor, 5)]) {
        const { token } = await entered(signIn(came, { email, password }))
        for (const hours of [0, 5, -5, 0]) {
          const found = await findSession(ahead(world, world.visitor, hours), token)
          expect(found?.person.name).toBe(hugo.name)
        }
      }
    }),
  )

  test('does not put off the daily backup for longer than a day', () => {
    const now = new Date('2026-11-22T12:00:00Z')
    const at = (hours: number) => new Date(now.getTime() + hours * hour)
    expect(isDue(at(5), now)).toBe(false)
    expect(isDue(at(5), at(29))).toBe(true)
    expect(isDue(new Date(now.getTime() + 365 * day), now)).toBe(true)
  })
})
