import { describe, expect, test } from 'vitest'
import { ask, listening, receiver } from '../../test/listening.ts'
import { openReceiver, reaching, verify, worker } from '../../test/receiver.ts'
import { day, hour, inWorld } from '../../test/world.ts'
import {
  createWebhook,
  deliver,
  listDeliveries,
  replayDelivery,
  replayFailed,
  showWebhook,
  testWebhook,
} from './index.ts'

const minute = 60_000

describe('a delivery', () => {
  test(
    'is tried again with the same id after a failure, and everything is noted',
    inWorld(async (world) => {
      const answers = [
        { status: 500, body: 'Out\0 of lamps' },
        { status: 503, headers: { 'retry-after': '3600' } },
      ]
      const { url, received } = await receiver(() => answers.shift() ?? { status: 200, body: 'Thank you' })
      const { id: webhookId, secret } = await listening(world, url)
      await ask(world.alice)
      await world.settle()
      await worker(world)()

      expect(received).toHaveLength(3)
      expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
      expect(new Set(received.map(({ body }) => body)).size).toBe(1)
      for (const [one, at] of [0, 6_000, hour + 8_000].entries())
        verify(secret, received[one]!, world.later(world.system, at).now)
      const { items } = await listDeliveries(world.clara, { webhookId })
      expect(items).toMatchObject([
        {
          id: received[0]!.headers['webhook-id'],
          type: 'topic.opened',
          state: 'delivered',
          dueAt: null,
          body: received[0]!.body,
          attempts: [
            { status: 200, excerpt: 'Thank you', failure: null },
            { status: 503, excerpt: '' },
            { status: 500, excerpt: 'Out of lamps' },
          ],
        },
      ])
      expect((await showWebhook(world.clara, { webhookId })).failingSince).toBeNull()
    }),
  )

  test(
    'is given up after ten tries in three days, and sent again by hand when that was asked for',
    inWorld(async (world) => {
      let well = false
      const { url, received } = await receiver(() => ({ status: well ? 200 : 500 }))
      const { id: webhookId, secret } = await listening(world, url)
      await ask(world.alice)
      await world.settle()
      const work = worker(world)
      await work()
      expect(received).toHaveLength(10)
      const failed = await listDeliveries(world.clara, { webhookId, state: 'failed' })
      expect(failed.items).toHaveLength(1)

      well = true
      const after = world.later(world.clara, 4 * day)
      const since = world.clara.now.toISOString()
      const none = await replayFailed(after, { webhookId, since: after.now.toISOString() })
      expect(none).toEqual({ count: 0, more: false })
      expect(await replayFailed(after, { webhookId, since })).toEqual({ count: 1, more: false })
      await work()
      verify(secret, received[10]!, after.now)
      await replayDelivery(after, { webhookId, deliveryId: failed.items[0]!.id })
      await work()
      expect(received).toHaveLength(12)

      // A receiver that keeps the ids it has seen takes all twelve for one.
      const seen = new Set(received.map(({ headers }) => headers['webhook-id']))
      expect([...seen]).toEqual([failed.items[0]!.id])
      // And one that was recorded and sent again by somebody else is too old soon.
      const later = new Date(after.now.getTime() + 6 * minute)
      expect(() => verify(secret, received[11]!, later)).toThrow('too old')
    }),
  )

  test(
    'that was done, or whose turn has passed, is not done again',
    inWorld(async (world) => {
      const { url, received } = await receiver()
      const { id: webhookId } = await listening(world, url)
      await ask(world.alice)
      await world.settle()
      const [first] = world.jobs.filter((job) => job.name === 'webhook')
      await worker(world)()
      await deliver(reaching(world.system), first!.data)
      await replayDelivery(world.clara, { webhookId, deliveryId: first!.data.deliveryId })
      await deliver(reaching(world.system), first!.data)
      expect(received).toHaveLength(1)
      await worker(world)()
      expect(received).toHaveLength(2)
    }),
  )

  test(
    'that was sent and not noted, because the worker was killed, is sent again with the same id',
    inWorld(async (world) => {
      const { url, received } = await receiver()
      await listening(world, url)
      await ask(world.alice)
      await world.settle()
      const job = world.jobs.find((one) => one.name === 'webhook')!
      const ctx = reaching(world.system)
      const { bring } = ctx.services.courier
      const killed: typeof bring = async (parcel) => {
        await bring(parcel)
        throw new Error('killed')
      }
      const dying = {
        ...ctx,
        services: { ...ctx.services, courier: { ...ctx.services.courier, bring: killed } },
      }
      await expect(deliver(dying, job.data)).rejects.toThrow('killed')
      await deliver(ctx, job.data)
      expect(new Set(received.map(({ headers }) => headers['webhook-id']))).toEqual(
        new Set([job.data.deliveryId]),
      )
      expect(received).toHaveLength(2)
    }),
  )

  test(
    'waits for nobody longer than it should, follows no redirect, and never goes where it must not',
    inWorld(async (world) => {
      const elsewhere = await receiver()
      const silent = await receiver(() => 'never')
      const moved = await receiver(() => ({ status: 307, headers: { location: elsewhere.url } }))
      const long = await receiver(() => ({ status: 200, body: 'x'.repeat(100_000) }))
      const ids: string[] = []
      for (const { url } of [silent, moved, long]) ids.push((await listening(world, url)).id)
      const closed = await openReceiver()
      await closed.close()
      ids.push((await listening(world, closed.url)).id)
      const unknown = reaching(world.clara)
      const nowhere = { target: 'https://nobody.invalid/', types: ['topic.opened' as const] }
      ids.push((await createWebhook(unknown, nowhere)).id)
      await ask(world.alice)
      await world.settle()
      await worker(world)(5)

      const tries = await Promise.all(
        ids.map(
          async (webhookId) => (await listDeliveries(world.clara, { webhookId })).items[0]!.attempts[0]!,
        ),
      )
      expect(tries).toMatchObject([
        { status: null, failure: 'no-answer' },
        { status: 307, failure: null },
        { status: 200, failure: null },
        { status: null, failure: 'unreachable' },
        { status: null, failure: 'unknown-host' },
      ])
      expect(tries[2]!.excerpt).toHaveLength(1000)
      expect(elsewhere.received).toEqual([])

      // The operator closes the private networks: what was allowed is refused when it is sent.
      const { received, url } = await receiver()
      const { id: webhookId } = await listening(world, url)
      await testWebhook(world.clara, { webhookId })
      const last = world.jobs.findLast((job) => job.name === 'webhook')!
      await deliver(world.system, last.data)
      expect(received).toEqual([])
      expect((await listDeliveries(world.clara, { webhookId })).items[0]).toMatchObject({
        state: 'waiting',
        attempts: [{ failure: 'private' }],
      })
    }),
  )
})
