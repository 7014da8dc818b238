import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { NotFound } from '../kernel/refusals.ts'
import { lockWebhook } from './lock-webhook.ts'
import { orderDelivery } from './reactions.ts'
import { refuseOff } from './test-webhook.ts'

/**
 * Sends a delivery once more, at once, with the same id and body and the signature of now; it is then tried as often as
 * a new one. One that waits for its next try does not wait any longer.
 */
export const replayDelivery = command(
  { webhookId: z.uuid(), deliveryId: z.uuid() },
  async (tx, { webhookId, deliveryId }) => {
    refuseOff(await lockWebhook(tx, webhookId))
    const again = await tx.db
      .updateTable('webhook_deliveries')
      .set({ state: 'waiting', turn: sql`turn + 1`, failures: 0, due_at: tx.now, ended_at: null })
      .where('webhook_id', '=', webhookId)
      .where('id', '=', deliveryId)
      .returning(['id', 'webhook_id', 'turn', 'due_at'])
      .executeTakeFirst()
    if (!again) throw new NotFound('delivery')
    await orderDelivery(tx, again)
  },
)
