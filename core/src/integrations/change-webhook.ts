import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { chosenTypes, needProof, webhookDescription } from './create-webhook.ts'
import { lockWebhook } from './lock-webhook.ts'
import { giveUpWaiting } from './switch-off.ts'
import { hostOf, refuseUnreachable, webhookAddress } from './webhook-address.ts'
import type { WebhookType } from './webhook-payloads.ts'

/**
 * Changes where a webhook leads (after a recent proof), what it is called and told of, and whether it is on. What is
 * left out stays. It is told of what happens from then on: switching it on sends nothing of before, and what waits when
 * it is switched off has failed, and can be sent again by hand.
 */
export const changeWebhook = command(
  {
    webhookId: z.uuid(),
    target: webhookAddress.optional(),
    description: webhookDescription.optional(),
    types: chosenTypes.optional(),
    on: z.boolean().optional(),
  },
  async (tx, { webhookId, target, description, types, on }) => {
    const webhook = await lockWebhook(tx, webhookId)
    const isOn = webhook.on_since !== null
    const moves = target !== undefined && target !== webhook.url
    if (moves) {
      needProof(tx)
      refuseUnreachable(tx, target)
    }
    const newTypes = types ? await subscribe(tx, webhookId, types) : false
    const switched = on !== undefined && on !== isOn
    const renamed = description !== undefined && description !== webhook.description
    if (!moves && !newTypes && !switched && !renamed) return

    await tx.db
      .updateTable('webhooks')
      .set({
        url: target ?? webhook.url,
        description: description ?? webhook.description,
        ...(switched && { on_since: on ? tx.now : null, off_for: on ? null : 'person', failing_since: null }),
      })
      .where('id', '=', webhookId)
      .execute()
    if (switched && on) await listenFromNow(tx, webhookId)
    if (switched && !on) await giveUpWaiting(tx, webhookId)
    await record(tx, {
      type: 'webhook.changed',
      object: webhookId,
      facts: { webhookId, host: hostOf(target ?? webhook.url) },
    })
  },
)

/** What it listened to already goes on as it was. True when something changed. */
async function subscribe(tx: Tx, webhookId: string, types: readonly WebhookType[]): Promise<boolean> {
  const dropped = await tx.db
    .deleteFrom('webhook_subscriptions')
    .where('webhook_id', '=', webhookId)
    .where('type', 'not in', types)
    .returning('type')
    .execute()
  const added = await tx.db
    .insertInto('webhook_subscriptions')
    .values(types.map((type) => ({ webhook_id: webhookId, type, since: tx.now })))
    .onConflict((known) => known.doNothing())
    .returning('type')
    .execute()
  return dropped.length + added.length > 0
}

async function listenFromNow(tx: Tx, webhookId: string) {
  await tx.db
    .updateTable('webhook_subscriptions')
    .set({ since: tx.now })
    .where('webhook_id', '=', webhookId)
    .execute()
}
