import { describe, expect, test } from 'vitest'
import { openPushService, type PushService } from '../../test/push-service.ts'
import { cast, hour, inWorld, square, type World } from '../../test/world.ts'
import { deleteTopic, giveAnswer, openTopic } from '../conversations/index.ts'
import { openCourier } from '../kernel/courier.ts'
import type { Tx } from '../kernel/context.ts'
import { newId } from '../kernel/ids.ts'
import type { PushOrder } from '../kernel/services.ts'
import { changePreferences, markRead } from '../notifications/index.ts'
import { addDevice, deliverPush, listDevices, orderPushes, pushKey, removeDevice } from './index.ts'

const question = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does my lamp hum?',
  body: 'It does.',
} as const

/** The same person in a house that may reach the double, which is on this machine. */
const reaching = (someone: Tx): Tx => ({
  ...someone,
  services: { ...someone.services, courier: openCourier({ privateNetworks: true }) },
})

async function sessionOf({ db, now }: Tx, personId: string): Promise<string> {
  const id = newId(now)
  const expires_at = new Date(now.getTime() + 1000 * hour)
  const session = {
    id,
    person_id: personId,
    token_hash: Buffer.from(id),
    created_at: now,
    last_seen_at: now,
    expires_at,
  }
  await db.insertInto('sessions').values(session).execute()
  return id
}

/** Alice asks with a device at hand. */
async function begin({ alice }: World, { subscription }: PushService) {
  const { topicId, postId } = await openTopic(alice, question)
  const sessionId = await sessionOf(alice, cast.alice.id)
  const device = { ...subscription, sessionId, userAgent: 'Firefox/150 Android' }
  const { deviceId } = await addDevice(reaching(alice), device)
  return { topicId, postId, sessionId, deviceId, device }
}

/** Does what is in the queue, once; the tries that it ordered for later are left. */
async function send({ system, jobs, settle, later }: World): Promise<PushOrder[]> {
  await settle()
  const known = jobs.length
  await orderPushes(later(system, 30_000), {})
  const orders = jobs.slice(known).flatMap((job) => (job.name === 'push' ? [job.data] : []))
  for (const order of orders) await deliverPush(reaching(system), order)
  return orders
}

const story = (tell: (world: World, service: PushService) => Promise<void>) =>
  inWorld(async (world) => {
    const service = await openPushService()
    try {
      await tell(world, service)
    } finally {
      service.close()
    }
  })

describe('a device', () => {
  test(
    'is told a few seconds late, so that who was written down late is not passed over',
    story(async (world, service) => {
      const { topicId } = await begin(world, service)
      await giveAnswer(world.bob, { topicId, body: 'Change the driver.' })
      await world.settle()
      await orderPushes(world.system, {})
      expect(world.jobs.filter(({ name }) => name === 'push')).toEqual([])
      expect(await send(world)).toHaveLength(1)
    }),
  )

  test(
    'is told what is new, sealed for it alone and signed by the house, once',
    story(async (world, service) => {
      const { topicId } = await begin(world, service)
      await giveAnswer(world.bob, { topicId, body: 'Change the driver.' })
      await send(world)
      expect(service.pushed).toHaveLength(1)
      const [{ headers, payload, claims, key }] = service.pushed as [(typeof service.pushed)[0]]
      expect(payload).toEqual({
        title: question.title,
        body: `${cast.bob.name} answered you`,
        url: expect.stringMatching(/^\/c\/\w+\/why-does-my-lamp-hum#\w+$/),
        tag: topicId,
      })
      expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400', urgency: 'normal' })
      expect(headers.topic).toMatch(/^[\w-]{1,32}$/)
      expect(claims.aud).toBe(new URL(service.subscription.endpoint).origin)
      expect(claims.exp - Date.now() / 1000).toBeLessThan(86_400)
      expect(claims.sub).toBe('mailto:no-reply@localhost')
      expect(key).toBe((await pushKey(world.system)).publicKey)
      expect((await listDevices(world.alice))[0]!.reachedAt).not.toBeNull()

      expect(await send(world)).toEqual([])

      expect(service.pushed).toHaveLength(1)
    }),
  )

  test(
    'speaks its owner’s language, and tells much of one conversation at once',
    story(async (world, service) => {
      const { topicId } = await begin(world, service)
      await world.system.db
        .updateTable('people')
        .set({ locale: 'fr' })
        .where('id', '=', cast.alice.id)
        .execute()
      for (const body of ['One.', 'Two.', 'Three.']) await giveAnswer(world.bob, { topicId, body })
      await send(world)
      expect(service.pushed.map(({ payload }) => payload)).toEqual([
        expect.objectContaining({ body: `${cast.bob.name} vous a répondu et 2 de plus` }),
      ])
    }),
  )

  test(
    'hears nothing of what was read, hidden, imported, not wanted, from before it came, or while its owner is kept out',
    story(async (world, service) => {
      const { alice, bob, maya, later } = world
      const before = await openTopic(alice, { ...question, title: 'Before?' })
      await giveAnswer(bob, { topicId: before.topicId, body: 'Before the device came.' })
      const { topicId } = await begin(world, service)
      await giveAnswer({ ...bob, origin: 'import' }, { topicId, body: 'Long ago.' })
      expect(await send(world)).toEqual([])

      await giveAnswer(bob, { topicId, body: 'Read at once.' })
      await world.settle()
      await markRead(alice, { eventIds: null })
      expect(await send(world)).toEqual([])

      const people = world.system.db.updateTable('people').where('id', '=', cast.alice.id)
      await people.set({ suspended_at: world.system.now }).execute()
      await giveAnswer(bob, { topicId, body: 'While she is kept out.' })
      await send(world)
      await people.set({ suspended_at: null }).execute()

      await changePreferences(alice, { push: { answer: false } })
      await giveAnswer(bob, { topicId, body: 'Not wanted.' })
      await send(world)
      await changePreferences(alice, { push: { answer: true } })
      await giveAnswer(bob, { topicId, body: 'Then hidden.' })
      await deleteTopic(maya, { topicId })
      await send(world)
      expect(service.pushed).toEqual([])
      expect(await orderPushes(later(world.system, 25 * hour), {})).toEqual({ more: false })
    }),
  )

  test(
    'is forgotten when it is gone, and with its session',
    story(async (world, service) => {
      const { topicId, sessionId, device } = await begin(world, service)
      service.answer = { status: 410 }
      await giveAnswer(world.bob, { topicId, body: 'Change the driver.' })
      await send(world)
      expect(await listDevices(world.alice)).toEqual([])

      await addDevice(reaching(world.alice), device)
      await world.system.db.deleteFrom('sessions').where('id', '=', sessionId).execute()
      expect(await listDevices(world.alice)).toEqual([])
    }),
  )

  test(
    'whose service is busy is tried again when it says, and not for ever',
    story(async (world, service) => {
      const { topicId } = await begin(world, service)
      service.answer = { status: 429, headers: { 'retry-after': '900' } }
      await giveAnswer(world.bob, { topicId, body: 'Change the driver.' })
      const [first] = await send(world)
      const again = world.jobs.at(-1)!
      expect(again).toMatchObject({ name: 'push', data: { ...first, turn: 1 } })
      const wait = 'startsAt' in again ? again.startsAt.getTime() - world.system.now.getTime() : 0
      expect(wait).toBe(900_000)
      const known = world.jobs.length
      await deliverPush(reaching(world.system), { ...first!, turn: 4 })
      expect(world.jobs.length).toBe(known)
      service.answer = { status: 201 }
      await deliverPush(reaching(world.system), { ...first!, turn: 1 })
      expect(service.pushed).toHaveLength(1)
    }),
  )

  test(
    'is its owner’s: nobody else sees or removes it, and its service is out in the world',
    story(async (world, service) => {
      const { deviceId, device } = await begin(world, service)
      await removeDevice(world.bob, { deviceId })
      expect(await listDevices(world.bob)).toEqual([])
      expect((await listDevices(world.alice)).map((one) => one.deviceId)).toEqual([deviceId])
      await removeDevice(world.alice, { deviceId })
      expect(await listDevices(world.alice)).toEqual([])

      for (const endpoint of ['http://push.example/1', 'https://127.0.0.1/1', 'https://192.168.0.1/1'])
        await expect(addDevice(world.alice, { ...device, endpoint })).rejects.toThrow('push service')
      await expect(addDevice(reaching(world.bob), device)).rejects.toThrow('Sign in first')
      await expect(addDevice(reaching(world.alice), { ...device, auth: 'AA' })).rejects.toThrow(
        'key of a browser',
      )
    }),
  )
})
