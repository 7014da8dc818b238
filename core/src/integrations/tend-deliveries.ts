import { sql } from 'kysely'
import { command } from '../kernel/command.ts'
import { orderDelivery } from './reactions.ts'
import { keptFor } from './rules.ts'

const anHour = 3_600_000

/**
 * Throws away what was told more than thirty days ago and secrets that sign nothing any more, and orders again what
 * should have been sent an hour ago: the queue is in no backup. Runs every hour; running it twice changes nothing.
 */
export const tendDeliveries = command({}, async (tx) => {
  const before = (milliseconds: number) => new Date(tx.now.getTime() - milliseconds)
  await tx.db.deleteFrom('webhook_secrets').where('expires_at', '<=', tx.now).execute()
  await tx.db
    .deleteFrom('webhook_deliveries')
    .where('created_at', '<', before(keptFor))
    .where('state', '<>', 'waiting')
    .execute()
  const overdue = await tx.db
    .updateTable('webhook_deliveries')
    .set({ turn: sql`turn + 1`, due_at: tx.now })
    .where('state', '=', 'waiting')
    .where('due_at', '<', before(anHour))
    .returning(['id', 'webhook_id', 'turn', 'due_at'])
    .execute()
  for (const delivery of overdue) await orderDelivery(tx, delivery)
})
