import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { tellOwners } from '../people/index.ts'
import { hostOf } from './webhook-address.ts'

/**
 * Switches a webhook off because its receiver said so (410 Gone) or has failed for too long, and tells whoever made it
 * and the owners by mail. Does nothing to one that is off.
 */
export async function switchOff(tx: Tx, webhookId: string, why: 'gone' | 'failing'): Promise<void> {
  const webhook = await tx.db
    .updateTable('webhooks')
    .set({ on_since: null, off_for: why })
    .where('id', '=', webhookId)
    .where('on_since', 'is not', null)
    .returning(['url', 'created_by'])
    .executeTakeFirst()
  await giveUpWaiting(tx, webhookId)
  if (!webhook) return
  await record(tx, {
    type: 'webhook.switched-off',
    object: webhookId,
    facts: { webhookId, host: hostOf(webhook.url), why },
  })
  await tellOwners(tx, 'webhook-off', { webhookId, also: webhook.created_by })
}

/** What still waits for a webhook that is off has failed; it can be sent again by hand when it is back. */
export async function giveUpWaiting(tx: Tx, webhookId: string): Promise<void> {
  await tx.db
    .updateTable('webhook_deliveries')
    .set({ state: 'failed', ended_at: tx.now })
    .where('webhook_id', '=', webhookId)
    .where('state', '=', 'waiting')
    .execute()
}
