import webPush from 'web-push'
import { z } from 'zod'
import { inTransaction, steps } from '../kernel/command.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { composePush, type Told } from './compose-push.ts'
import { pushKey } from './push-key.ts'
import { outcomeOf, waitAfter } from './rules.ts'

const day = 86_400

const event = z.string().regex(/^\d{1,18}$/)
const shape = { deviceId: z.uuid(), topicId: z.uuid(), after: event, upTo: event, turn: z.int() }
type Order = z.output<z.ZodObject<typeof shape>>

/**
 * Sends a push that was ordered, sealed for its device, if there is still something to tell: what was read meanwhile,
 * what they may not see any more and what they do not want to hear of is not told. A device that is gone is forgotten;
 * what its service cannot take just now is tried again when it says, for about an hour. A later push about the same conversation
 * takes the place of an earlier one, also while the device is out of reach.
 */
export const deliverPush = steps(shape, async (ctx, order): Promise<void> => {
  const told = await composePush(ctx, order)
  if (!told) return
  const reply = await ctx.services.courier.bring(await sealed(ctx, told, order))
  await inTransaction(ctx, (tx) => note(tx, order, reply))
})

async function sealed(ctx: Context | Tx, { device, payload }: Told, { topicId }: Order) {
  const key = await pushKey(ctx)
  const subscription = { endpoint: device.endpoint, keys: { p256dh: device.p256dh, auth: device.auth } }
  const { endpoint, headers, body } = webPush.generateRequestDetails(subscription, JSON.stringify(payload), {
    vapidDetails: { subject: subjectOf(ctx.services.url), ...key },
    TTL: day,
    urgency: 'normal',
    contentEncoding: 'aes128gcm',
    // At most 32 characters that stand for the conversation and say nothing of it.
    topic: topicId.replaceAll('-', '').slice(0, 32),
  })
  const said = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  return { url: endpoint, headers: said, body }
}

/** Whom a push service may turn to; it takes an address of the web over https, or of a mailbox. */
function subjectOf(url: string): string {
  return url.startsWith('https:') ? url : `mailto:no-reply@${new URL(url).hostname}`
}

async function note(
  tx: Tx,
  { deviceId, ...order }: Order,
  { status, retryAfter }: { status: number | null; retryAfter: number | null },
): Promise<void> {
  const outcome = outcomeOf(status)
  if (outcome === 'gone') await tx.db.deleteFrom('push_devices').where('id', '=', deviceId).execute()
  if (outcome === 'delivered')
    await tx.db.updateTable('push_devices').set({ reached_at: tx.now }).where('id', '=', deviceId).execute()
  const wait = outcome === 'later' ? waitAfter(order.turn, retryAfter) : null
  if (wait === null) return
  const next = { deviceId, ...order, turn: order.turn + 1 }
  const startsAt = new Date(tx.now.getTime() + wait * 1000)
  await tx.services.jobs.enqueue(
    tx.db,
    { name: 'push', data: next, startsAt, group: deviceId },
    `${deviceId}:${order.topicId}:${order.upTo}:${next.turn}`,
  )
}
