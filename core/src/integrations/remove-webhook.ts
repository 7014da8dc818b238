import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { lockWebhook } from './lock-webhook.ts'
import { hostOf } from './webhook-address.ts'

/** Removes a webhook with its secrets and its log. Nothing more is sent; a delivery on its way may still arrive. */
export const removeWebhook = command({ webhookId: z.uuid() }, async (tx, { webhookId }) => {
  const { url } = await lockWebhook(tx, webhookId)
  await tx.db.deleteFrom('webhooks').where('id', '=', webhookId).execute()
  await record(tx, { type: 'webhook.removed', object: webhookId, facts: { webhookId, host: hostOf(url) } })
})
