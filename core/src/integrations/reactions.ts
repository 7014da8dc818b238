import { sql } from 'kysely'
import type { Tx } from '../kernel/context.ts'
import type { Event } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import type { Reactor } from '../kernel/react.ts'
import { newsFor } from './rules.ts'
import { webhookTypes, type WebhookType } from './webhook-payloads.ts'
import { writeBodies } from './write-payload.ts'

/**
 * Puts down, for each webhook that listens, what it has to be told, and orders its delivery: once for a webhook and an
 * event. What was put down is no reading, so `reset` empties nothing, and reading the log again from its beginning sends
 * nothing: what is news is still known to have been told, and what is older than a week, or than the subscription, or
 * imported, is no news.
 */
export const webhooks: Reactor = {
  module: 'webhooks',
  types: webhookTypes,
  async take(tx, events) {
    const since = tx.now.getTime() - newsFor
    const news = events.filter(({ origin, at }) => origin === 'live' && at.getTime() > since)
    if (news.length > 0) await tell(tx, news as readonly Event<WebhookType>[])
  },
  async reset() {},
}

async function tell(tx: Tx, news: readonly Event<WebhookType>[]) {
  const happened = news.map(({ id, type, at }) => ({ id, type, at }))
  const { rows: wanted } = await sql<{ webhookId: string; eventId: string }>`/* webhooks_listening */
    select subscription.webhook_id as "webhookId", happened.id::text as "eventId"
    from jsonb_to_recordset(${JSON.stringify(happened)}::jsonb) as happened (id bigint, type text, at timestamptz)
    join webhook_subscriptions subscription
      on subscription.type = happened.type and subscription.since <= happened.at
    join webhooks on webhooks.id = subscription.webhook_id and webhooks.on_since is not null
    order by happened.id, subscription.webhook_id`.execute(tx.db)
  if (wanted.length === 0) return

  const ids = new Set(wanted.map(({ eventId }) => eventId))
  const heard = news.filter(({ id }) => ids.has(id))
  const bodies = await writeBodies(tx, heard)
  const told = new Map(heard.map(({ id, type }, at) => [id, { type, body: bodies[at]! }]))
  const put = await tx.db
    .insertInto('webhook_deliveries')
    .values(
      wanted.map(({ webhookId, eventId }) => ({
        id: newId(tx.now),
        webhook_id: webhookId,
        event_id: eventId,
        ...told.get(eventId)!,
        created_at: tx.now,
        due_at: tx.now,
      })),
    )
    .onConflict((known) => known.columns(['webhook_id', 'event_id']).doNothing())
    .returning(['id', 'webhook_id', 'turn', 'due_at'])
    .execute()
  for (const delivery of put) await orderDelivery(tx, delivery)
}

/** The turn of a delivery is one job, at its moment. */
export async function orderDelivery(
  { db, services }: Pick<Tx, 'db' | 'services'>,
  delivery: { id: string; webhook_id: string; turn: number; due_at: Date },
): Promise<void> {
  const data = { deliveryId: delivery.id, turn: delivery.turn }
  const job = { name: 'webhook', data, startsAt: delivery.due_at, group: delivery.webhook_id } as const
  await services.jobs.enqueue(db, job, `${delivery.id}:${delivery.turn}`)
}
