import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { needProof } from './create-webhook.ts'
import { lockWebhook } from './lock-webhook.ts'
import { overlap } from './rules.ts'
import { hostOf } from './webhook-address.ts'
import { addSecret } from './webhook-secrets.ts'

/**
 * Gives a webhook a new secret, after a recent proof. Those of before sign beside it for a day at most, so that its
 * receiver misses nothing meanwhile; with `atOnce`, when one leaked, no more from now on.
 */
export const rotateSecret = command(
  { webhookId: z.uuid(), atOnce: z.boolean().default(false) },
  async (tx, { webhookId, atOnce }) => {
    const { url } = await lockWebhook(tx, webhookId)
    needProof(tx)
    const ends = atOnce ? tx.now : new Date(tx.now.getTime() + overlap)
    await tx.db
      .updateTable('webhook_secrets')
      .set({ expires_at: ends })
      .where('webhook_id', '=', webhookId)
      .where((is) => is.or([is('expires_at', 'is', null), is('expires_at', '>', ends)]))
      .execute()
    const secret = await addSecret(tx, webhookId)
    await record(tx, {
      type: 'webhook.secret-rotated',
      object: webhookId,
      facts: { webhookId, host: hostOf(url) },
    })
    return { secret, oldUntil: ends.toISOString() }
  },
)
