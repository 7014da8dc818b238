import type { Tx } from '../kernel/context.ts'
import { NotFound } from '../kernel/refusals.ts'
import { refuseOthers } from './create-webhook.ts'

/** A webhook that is about to change, for those who may see to webhooks. */
export async function lockWebhook(tx: Tx, webhookId: string) {
  refuseOthers(tx)
  const webhook = await tx.db
    .selectFrom('webhooks')
    .select(['id', 'url', 'description', 'on_since'])
    .where('id', '=', webhookId)
    .forUpdate()
    .executeTakeFirst()
  if (!webhook) throw new NotFound('webhook')
  return webhook
}
