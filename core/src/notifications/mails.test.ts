import { describe, expect, test } from 'vitest'
import { cast, day, hour, inWorld, square, undone, type World } from '../../test/world.ts'
import { lastMail } from '../../test/mailbox.ts'
import { acceptAnswer, comment, deletePost, giveAnswer, openTopic, vote } from '../conversations/index.ts'
import type { Tx } from '../kernel/context.ts'
import { shortId } from '../kernel/ids.ts'
import { react, rewind } from '../kernel/react.ts'
import { changeProfile, suspendPerson } from '../people/index.ts'
import { changeSpace } from '../spaces/index.ts'
import {
  changePreferences,
  listNotifications,
  markRead,
  notifications,
  orderMails,
  orderSummaries,
  showPreferences,
} from './index.ts'

const minutes = 60_000
const question = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does my lamp hum?',
  body: 'It does.',
} as const

/** Alice asks, Bob answers, and everybody who reads the log has heard of it. */
async function begin({ alice, bob, settle }: World, body = 'Change the **driver**.') {
  const { topicId } = await openTopic(alice, question)
  const { postId } = await giveAnswer(bob, { topicId, body })
  await settle()
  return { topicId, postId }
}

/** What the job of a minute orders, some time later. */
const ordered = async ({ system, later }: World, afterwards = 6 * minutes) =>
  (await orderMails(later(system, afterwards), {})).ordered

const written = (world: World, afterwards = 6 * minutes) =>
  lastMail(world, new Date(world.system.now.getTime() + afterwards))

/** The jobs that are about one person. */
const onlyTo = (world: World, { actor }: Tx): World => ({
  ...world,
  jobs: world.jobs.filter(({ data }) => 'personId' in data && data.personId === actor.id),
})

describe('a mail about what is new', () => {
  test(
    'comes some minutes later, once for a conversation, with the words that were said',
    inWorld(async (world) => {
      const { topicId, postId } = await begin(world)
      await comment(world.emma, { topicId, postId, body: 'And you, @alice?' })
      await world.settle()
      expect(await ordered(world, 4 * minutes)).toBe(0)
      // Alice of the answer and the mention, Bob of the comment.
      expect(await ordered(world)).toBe(2)
      expect(await ordered(world)).toBe(0)
      const mail = await lastMail(onlyTo(world, world.alice))
      expect(mail).toMatchObject({
        to: 'alice@example.org',
        subject: `${question.title} · Parvis`,
        mailing: { thread: topicId, list: 'Parvis' },
      })
      expect(mail?.text).toContain(`${cast.bob.name} answered your question\n> Change the driver.`)
      expect(mail?.text).toContain(`${cast.emma.name} mentioned you\n> And you, @alice?`)
      expect(mail?.text).toContain(`http://localhost:3000/c/${shortId(topicId)}/`)
      expect(mail?.text).toContain(`#${shortId(postId)}`)
      expect(mail?.text).toMatch(/mentions of you and answers to what you began/)
      expect(mail?.text).toContain('http://localhost:3000/settings/notifications')
    }),
  )

  test(
    'is not sent twice, wherever somebody stumbles between ordering and noting it',
    inWorld(async (world) => {
      await begin(world)
      const stumbling = {
        ...world.later(world.system, 6 * minutes),
        services: {
          ...world.system.services,
          jobs: { enqueue: () => Promise.reject(new Error('killed')) },
        },
      }
      await expect(orderMails(stumbling, {})).rejects.toThrow('killed')
      expect(await ordered(world)).toBe(1)
      expect(await ordered(world)).toBe(0)
      expect(world.jobs.filter(({ name }) => name === 'mail')).toHaveLength(1)
    }),
  )

  test(
    'waits an hour before it writes again of the same conversation, and then only of what is newer',
    inWorld(async (world) => {
      const { topicId } = await begin(world)
      expect(await ordered(world)).toBe(1)
      await giveAnswer(world.later(world.emma, 7 * minutes), { topicId, body: 'Or the dimmer.' })
      await world.settle()
      expect(await ordered(world, 20 * minutes)).toBe(0)
      expect(await ordered(world, 70 * minutes)).toBe(1)
      const mail = await written(world, 70 * minutes)
      expect(mail?.text).toContain('> Or the dimmer.')
      expect(mail?.text).not.toContain('driver')
    }),
  )

  test(
    'is not sent of what was read meanwhile, before or after it was ordered',
    inWorld(async (world) => {
      await begin(world)
      await undone(world.system, async () => {
        await markRead(world.alice, { eventIds: null })
        expect(await ordered(world)).toBe(0)
      })
      expect(await ordered(world)).toBe(1)
      await markRead(world.alice, { eventIds: null })
      expect(await written(world)).toBeNull()
    }),
  )

  test.each<[string, (world: World, post: { topicId: string; postId: string }) => Promise<unknown>]>([
    [
      'may not read there any more',
      ({ clara }) =>
        changeSpace(clara, { spaceId: square.id, readFrom: 'responder', writeFrom: 'responder' }),
    ],
    ['could read it before it was deleted', ({ maya }, post) => deletePost(maya, post)],
    ['wants none of these', ({ alice }) => changePreferences(alice, { mail: { answer: 'never' } })],
    ['stopped all mails', ({ alice }) => changePreferences(alice, { stopped: true })],
    [
      'is kept out',
      ({ maya, alice }) => suspendPerson(maya, { personId: alice.actor.id!, reason: 'Selling' }),
    ],
    [
      'has not proved an address',
      ({ system, alice }) =>
        system.db
          .updateTable('accounts')
          .set({ confirmed_at: null })
          .where('person_id', '=', alice.actor.id)
          .execute(),
    ],
  ])('is not sent to whoever %s, even when it was ordered before', (_, happens) =>
    inWorld(async (world) => {
      const post = await begin(world)
      expect(await ordered(world)).toBe(1)
      const order = world.jobs.filter(({ name }) => name === 'mail').slice(-1)
      await happens(world, post)
      expect(await lastMail({ ...world, jobs: order })).toBeNull()
    })(),
  )

  test(
    'is never about history that was imported, nor sent by a replay',
    inWorld(async (world) => {
      const { alice, bob, system } = world
      const { topicId } = await openTopic({ ...alice, origin: 'import' }, question)
      await giveAnswer({ ...bob, origin: 'import' }, { topicId, body: 'Said elsewhere.' })
      await world.settle()
      expect(await ordered(world)).toBe(0)

      await begin(world)
      expect(await ordered(world)).toBe(1)
      await rewind(system, notifications)
      while ((await react(system, notifications)) > 0);
      expect((await listNotifications(alice)).items[0]).toMatchObject({ read: false })
      expect(await ordered(world, 2 * hour)).toBe(0)
    }),
  )

  test(
    'is not sent when it is old: after a day nobody catches up',
    inWorld(async (world) => {
      await begin(world)
      expect(await ordered(world, 25 * hour)).toBe(0)
    }),
  )

  test(
    'is in the language of its reader',
    inWorld(async (world) => {
      await changeProfile(world.alice, { locale: 'fr' })
      await begin(world)
      await ordered(world)
      const mail = await written(world)
      expect(mail?.text).toContain(`${cast.bob.name} a répondu à votre question`)
      expect(mail?.html).toContain('<html lang="fr" dir="ltr"')
    }),
  )
})

describe('the summary of a day', () => {
  /** The world begins at nine in universal time. */
  const nextMorning = 23.5 * hour
  const summed = async ({ system, later }: World, afterwards: number) =>
    (await orderSummaries(later(system, afterwards), {})).ordered

  /** Emma follows what she answered, and hears there of others once a day. */
  async function following(world: World) {
    const { topicId, postId } = await begin(world)
    await giveAnswer(world.emma, { topicId, body: 'Or the dimmer.' })
    await giveAnswer(world.david, { topicId, body: 'Send it back.' })
    await world.settle()
    return { topicId, postId }
  }

  test(
    'tells once what was not read, and nothing when there is nothing',
    inWorld(async (world) => {
      const { topicId } = await following(world)
      // Bob of two answers, Emma of one; Alice hears of hers at once.
      expect(await summed(world, nextMorning)).toBe(2)
      const mail = await lastMail(onlyTo(world, world.bob))
      expect(mail).toMatchObject({ to: 'bob@example.org', subject: '2 things are new for you at Parvis' })
      expect(mail?.mailing?.thread).toBeNull()
      expect(mail?.text).toContain('> Or the dimmer.')
      expect(mail?.text).toContain('> Send it back.')
      expect(await summed(world, nextMorning)).toBe(0)
      expect(await summed(world, nextMorning + day)).toBe(0)

      await giveAnswer(world.later(world.alice, nextMorning), { topicId, body: 'I did.' })
      await world.settle()
      // What comes during the day waits for the morning, also for David, who never had a summary.
      expect(await summed(world, nextMorning + hour)).toBe(0)
      expect(await summed(world, nextMorning + day)).toBe(3)
      expect(await summed(world, nextMorning + day + hour)).toBe(0)
    }),
  )

  test(
    'comes when it is day where its reader is',
    inWorld(async (world) => {
      const night = 12 * hour
      await changeProfile(world.bob, { timeZone: 'Pacific/Auckland' })
      await following(world)
      const its = (afterwards: number) => new Date(world.system.now.getTime() + afterwards).getUTCHours()
      expect(its(night)).toBeGreaterThan(19)
      expect(await summed(world, night)).toBe(1)
      expect(world.jobs.at(-1)).toMatchObject({ data: { personId: world.bob.actor.id } })
    }),
  )

  test(
    'is about what one chose for it, and stays short',
    inWorld(async (world) => {
      const { topicId, postId } = await begin(world)
      await vote(world.emma, { topicId, postId, kind: 'thanks' })
      await acceptAnswer(world.alice, { topicId, postId })
      await world.settle()
      expect(await summed(world, nextMorning)).toBe(0)
      await changePreferences(world.bob, { mail: { thanks: 'daily', accepted: 'daily' } })
      for (const body of ['One.', 'Two.', 'Three.', 'Four.', 'Five.'])
        await comment(world.emma, { topicId, postId, body: `${body} @bob` })
      await changePreferences(world.bob, { mail: { mention: 'daily' } })
      await world.settle()
      await summed(world, nextMorning)
      const mail = await lastMail(onlyTo(world, world.bob))
      expect(mail?.text).toContain(`${cast.emma.name} thanks you`)
      expect(mail?.text).toContain('And 4 more messages.')
      expect((await showPreferences(world.bob)).reasons.thanks.mail).toBe('daily')
    }),
  )
})
