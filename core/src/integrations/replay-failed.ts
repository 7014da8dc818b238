import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { lockWebhook } from './lock-webhook.ts'
import { orderDelivery } from './reactions.ts'
import { refuseOff } from './test-webhook.ts'

const mostAtOnce = 1000

/**
 * Sends everything that failed since a moment once more, oldest first: a thousand at most, and the answer says how many
 * and whether there are more. What still waits for its next try is left alone.
 */
export const replayFailed = command(
  {
    webhookId: z.uuid(),
    since: z.iso.datetime({ offset: true, error: 'Write a moment such as 2026-01-31T09:00:00Z' }),
  },
  async (tx, { webhookId, since }) => {
    refuseOff(await lockWebhook(tx, webhookId))
    const failed = await tx.db
      .selectFrom('webhook_deliveries')
      .select('id')
      .where('webhook_id', '=', webhookId)
      .where('state', '=', 'failed')
      .where('created_at', '>=', new Date(since))
      .orderBy('created_at')
      .orderBy('id')
      .limit(mostAtOnce + 1)
      .execute()
    const ids = failed.slice(0, mostAtOnce).map(({ id }) => id)
    const again = await tx.db
      .updateTable('webhook_deliveries')
      .set({ state: 'waiting', turn: sql`turn + 1`, failures: 0, due_at: tx.now, ended_at: null })
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .returning(['id', 'webhook_id', 'turn', 'due_at'])
      .execute()
    for (const delivery of again) await orderDelivery(tx, delivery)
    return { count: again.length, more: failed.length > mostAtOnce }
  },
)
