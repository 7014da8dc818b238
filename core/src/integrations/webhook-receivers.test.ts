import { describe, expect, test } from 'vitest'
import { ask, listening, receiver } from '../../test/listening.ts'
import { lastMail } from '../../test/mailbox.ts'
import { reaching, worker } from '../../test/receiver.ts'
import { day, inWorld } from '../../test/world.ts'
import { listAuditEntries } from '../audit/index.ts'
import { Conflict } from '../kernel/refusals.ts'
import { deliver, showWebhook, testWebhook } from './index.ts'

describe('a receiver', () => {
  test(
    'that is gone is told nothing any more, and the people who look after it hear of it',
    inWorld(async (world) => {
      const { url, received } = await receiver(() => ({ status: 410 }))
      const { id: webhookId } = await listening(world, url)
      await ask(world.alice)
      await ask(world.alice)
      await world.settle()
      await worker(world)()
      await ask(world.alice)
      await world.settle()
      await worker(world)()
      expect(received).toHaveLength(1)
      expect(await showWebhook(world.clara, { webhookId })).toMatchObject({
        on: false,
        offFor: 'gone',
        failed: 2,
      })
      const mails = world.jobs.flatMap((job) =>
        job.name === 'mail' && 'email' in job.data ? [job.data.email] : [],
      )
      expect(mails.toSorted()).toEqual(['clara@example.org', 'olga@example.org'])
      expect((await lastMail(world))?.text).toContain(`/console/webhooks/${webhookId}`)
      expect((await listAuditEntries(world.olga)).items[0]).toMatchObject({
        type: 'webhook.switched-off',
        who: null,
      })
      await expect(testWebhook(world.clara, { webhookId })).rejects.toThrow(Conflict)
    }),
  )

  test(
    'that fails for five days on end is switched off; one success begins the count anew',
    inWorld(async (world) => {
      let well = false
      const { url } = await receiver(() => ({ status: well ? 200 : 500 }))
      const { id: webhookId } = await listening(world, url)
      const at = async (days: number) => {
        await ask(world.later(world.alice, days * day))
        await world.settle()
        const order = world.jobs.findLast((job) => job.name === 'webhook')!
        await deliver(world.later(reaching(world.system), days * day), order.data)
        return showWebhook(world.clara, { webhookId })
      }
      expect(await at(0)).toMatchObject({ on: true, failingSince: expect.any(String) })
      well = true
      expect(await at(4)).toMatchObject({ on: true, failingSince: null })
      well = false
      expect(await at(6)).toMatchObject({ on: true })
      expect(await at(10)).toMatchObject({ on: true })
      expect(await at(11)).toMatchObject({ on: false, offFor: 'failing', waiting: 0 })
    }),
  )
})
