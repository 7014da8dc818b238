import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { newId } from '../kernel/ids.ts'
import { Conflict } from '../kernel/refusals.ts'
import { lockWebhook } from './lock-webhook.ts'
import { orderDelivery } from './reactions.ts'
import { testPayload, testType } from './webhook-payloads.ts'
import { namedInPayload } from './write-payload.ts'

/** Sends a test, signed and noted as everything else, to a webhook that is on. */
export const testWebhook = command({ webhookId: z.uuid() }, async (tx, { webhookId }) => {
  const webhook = await lockWebhook(tx, webhookId)
  refuseOff(webhook)
  const data = testPayload.parse({ webhookId, actor: await namedInPayload(tx, tx.actor.id) })
  const delivery = await tx.db
    .insertInto('webhook_deliveries')
    .values({
      id: newId(tx.now),
      webhook_id: webhookId,
      type: testType,
      body: JSON.stringify({ type: testType, timestamp: tx.now.toISOString(), data }),
      created_at: tx.now,
      due_at: tx.now,
    })
    .returning(['id', 'webhook_id', 'turn', 'due_at'])
    .executeTakeFirstOrThrow()
  await orderDelivery(tx, delivery)
  return { id: delivery.id }
})

export function refuseOff({ on_since }: { readonly on_since: Date | null }): void {
  if (!on_since) throw new Conflict('webhook.off', 'Switch the webhook on first')
}
