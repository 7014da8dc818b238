import { z } from 'zod'
import { inTransaction, steps } from '../kernel/command.ts'
import type { Context, Tx } from '../kernel/context.ts'
import type { Failure, Reply } from '../kernel/courier.ts'
import { orderDelivery } from './reactions.ts'
import { outcomeOf, patience, waitAfter } from './rules.ts'
import { switchOff } from './switch-off.ts'
import { signedHeaders, signingSecrets } from './webhook-secrets.ts'

interface Turn {
  readonly deliveryId: string
  readonly turn: number
}

/** How a try went. `unsigned`: no secret could be opened, so nothing was sent. */
type Tried = Omit<Reply, 'failure'> & { readonly failure: Failure | 'unsigned' | null }

const unsigned: Tried = { status: null, failure: 'unsigned', excerpt: '', retryAfter: null, milliseconds: 0 }

/**
 * Sends one delivery, and notes how it went: delivered, to be tried again later, or failed. No transaction is open
 * while the other side thinks. A turn that has passed, and one that was noted meanwhile, does nothing. A stop between
 * sending and noting sends the same again with the same id: receivers know it by that.
 */
export const deliver = steps(
  { deliveryId: z.uuid(), turn: z.int() },
  async (ctx, { deliveryId, turn }): Promise<void> => {
    const delivery = await ctx.db
      .selectFrom('webhook_deliveries')
      .innerJoin('webhooks', 'webhooks.id', 'webhook_id')
      .select(['webhook_id', 'url', 'body'])
      .where('webhook_deliveries.id', '=', deliveryId)
      .where('turn', '=', turn)
      .where('state', '=', 'waiting')
      .executeTakeFirst()
    if (!delivery) return
    const tried = await send(ctx, { id: deliveryId, ...delivery })
    await inTransaction(ctx, (tx) => note(tx, { deliveryId, turn }, tried))
  },
)

async function send(
  ctx: Context | Tx,
  { id, webhook_id, url, body }: { id: string; webhook_id: string; url: string; body: string },
): Promise<Tried> {
  const secrets = await signingSecrets(ctx, webhook_id)
  if (secrets.length === 0) return unsigned
  return ctx.services.courier.bring({
    url,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Parvis',
      ...signedHeaders(secrets, { id, at: ctx.now, body }),
    },
  })
}

async function note(tx: Tx, { deliveryId, turn }: Turn, tried: Tried) {
  const found = await lockTurn(tx, { deliveryId, turn })
  if (!found) return
  const { status, failure, excerpt, milliseconds } = tried
  await tx.db
    .insertInto('webhook_attempts')
    .values({ delivery_id: deliveryId, turn, at: tx.now, milliseconds, status, failure, excerpt })
    .execute()

  const outcome = outcomeOf(status)
  const failingSince = outcome === 'delivered' ? null : (found.failing_since ?? tx.now)
  if (failingSince !== found.failing_since)
    await tx.db
      .updateTable('webhooks')
      .set({ failing_since: failingSince })
      .where('id', '=', found.webhook_id)
      .execute()
  if (outcome === 'delivered') return end(tx, deliveryId, 'delivered')
  if (outcome === 'gone') return switchOff(tx, found.webhook_id, 'gone')
  if (failingSince && tx.now.getTime() - failingSince.getTime() >= patience)
    return switchOff(tx, found.webhook_id, 'failing')
  await tryLater(tx, { id: deliveryId, turn, ...found }, tried)
}

/** The webhook before its delivery, as everybody does who locks both. */
async function lockTurn(tx: Tx, { deliveryId, turn }: Turn) {
  const webhook = await tx.db
    .selectFrom('webhooks')
    .select(['id', 'failing_since'])
    .where('id', '=', (of) =>
      of.selectFrom('webhook_deliveries').select('webhook_id').where('id', '=', deliveryId),
    )
    .forUpdate()
    .executeTakeFirst()
  const delivery =
    webhook &&
    (await tx.db
      .selectFrom('webhook_deliveries')
      .select(['webhook_id', 'failures'])
      .where('id', '=', deliveryId)
      .where('turn', '=', turn)
      .where('state', '=', 'waiting')
      .forUpdate()
      .executeTakeFirst())
  return delivery && { ...delivery, failing_since: webhook.failing_since }
}

async function end(tx: Tx, deliveryId: string, state: 'delivered' | 'failed') {
  await tx.db
    .updateTable('webhook_deliveries')
    .set({ state, ended_at: tx.now })
    .where('id', '=', deliveryId)
    .execute()
}

async function tryLater(
  tx: Tx,
  delivery: { id: string; webhook_id: string; turn: number; failures: number },
  { retryAfter, milliseconds }: Tried,
) {
  const failures = delivery.failures + 1
  const wait = waitAfter(failures, { retryAfter: retryAfter ?? 0, spread: Math.random() })
  if (wait === null) return end(tx, delivery.id, 'failed')
  const next = { turn: delivery.turn + 1, due_at: new Date(tx.now.getTime() + milliseconds + wait) }
  await tx.db
    .updateTable('webhook_deliveries')
    .set({ ...next, failures })
    .where('id', '=', delivery.id)
    .execute()
  await orderDelivery(tx, { ...delivery, ...next })
}
