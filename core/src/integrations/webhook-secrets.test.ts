import { describe, expect, test } from 'vitest'
import { ask, listening, receiver } from '../../test/listening.ts'
import { reaching, verify, worker } from '../../test/receiver.ts'
import { day, hour, inWorld } from '../../test/world.ts'
import { Conflict } from '../kernel/refusals.ts'
import { changeWebhook, deliver, listDeliveries, rotateSecret, testWebhook } from './index.ts'

const minute = 60_000

describe('a new secret', () => {
  test(
    'signs beside the old one for a day, or alone at once',
    inWorld(async (world) => {
      const { url, received } = await receiver()
      const { id: webhookId, secret: old } = await listening(world, url)
      const work = worker(world)
      const told = async (milliseconds: number) => {
        const now = world.later(world.alice, milliseconds)
        await ask(now)
        await world.settle()
        const order = world.jobs.findLast((job) => job.name === 'webhook')!
        await deliver(world.later(reaching(world.system), milliseconds), order.data)
        return (secret: string) => verify(secret, received.at(-1)!, now.now)
      }
      const { secret, oldUntil } = await rotateSecret(world.clara, { webhookId })
      expect(oldUntil).toBe(world.later(world.clara, day).now.toISOString())
      const soon = await told(hour)
      expect(received.at(-1)!.headers['webhook-signature']!).toMatch(/^v1,\S+ v1,\S+$/)
      expect(soon(old)).toEqual(soon(secret))
      const nextDay = await told(day)
      expect(() => nextDay(old)).toThrow('signature')
      nextDay(secret)

      const leaked = await rotateSecret(world.clara, { webhookId, atOnce: true })
      const now = await told(minute)
      expect(() => now(secret)).toThrow('signature')
      now(leaked.secret)
      await work()
      const stale = world.later(world.clara, hour)
      await expect(rotateSecret(stale, { webhookId })).rejects.toMatchObject({ reason: 'proof.needed' })
      await expect(changeWebhook(reaching(stale), { webhookId, target: `${url}/2` })).rejects.toThrow(
        Conflict,
      )
      await changeWebhook(stale, { webhookId, description: 'The desk' })
    }),
  )

  test(
    'is needed where the old one cannot be opened: nothing goes out unsigned',
    inWorld(async (world) => {
      const { url, received } = await receiver()
      const { id: webhookId } = await listening(world, url)
      await world.clara.db
        .updateTable('webhook_secrets')
        .set({ secret_sealed: Buffer.from('sealed elsewhere') })
        .execute()
      await testWebhook(world.clara, { webhookId })
      const work = worker(world)
      await work(1)
      expect(received).toEqual([])
      expect((await listDeliveries(world.clara, { webhookId })).items[0]!.attempts).toMatchObject([
        { failure: 'unsigned' },
      ])
      const { secret } = await rotateSecret(world.clara, { webhookId })
      await work()
      verify(secret, received[0]!, world.later(world.system, 6_000).now)
    }),
  )
})
