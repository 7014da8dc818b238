import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { cursor, momentAndId } from '../kernel/cursor.ts'
import type { Failure } from '../kernel/courier.ts'
import { NotFound } from '../kernel/refusals.ts'
import { refuseOthers } from './create-webhook.ts'

export const deliveryStates = ['waiting', 'delivered', 'failed'] as const
export type DeliveryState = (typeof deliveryStates)[number]

export interface Delivery {
  /** Also its `webhook-id`. */
  readonly id: string
  readonly type: string
  readonly createdAt: string
  readonly state: DeliveryState
  /** When it is tried next; null when it is not. */
  readonly dueAt: string | null
  /** What is sent, as it is signed. */
  readonly body: string
  /** The newest twenty tries, newest first. */
  readonly attempts: readonly {
    readonly at: string
    readonly milliseconds: number
    readonly status: number | null
    readonly failure: Failure | 'unsigned' | null
    readonly excerpt: string
  }[]
}

interface Wish {
  readonly webhookId: string
  readonly state?: string
  /** The `next` of the page before. */
  readonly after?: string
  readonly limit?: number
}

interface Row extends Delivery {
  readonly position: string
}

const newest = cursor(momentAndId)

/** What a webhook was told within thirty days, newest first, with every try. A state that is none shows all. */
export async function listDeliveries(reader: Reader, { webhookId, state, after, limit = 30 }: Wish) {
  refuseOthers(reader)
  const { db } = reader
  const webhook = await db.selectFrom('webhooks').select('id').where('id', '=', webhookId).executeTakeFirst()
  if (!webhook) throw new NotFound('webhook')
  const most = Math.min(Math.max(1, limit), 100)
  const [at = null, id = null] = newest.decode(after) ?? []
  const wanted = deliveryStates.find((known) => known === state) ?? null
  const { rows } = await sql<Row>`/* list_deliveries */
    select d.id, d.type, d.created_at as "createdAt", to_json(d.created_at) #>> '{}' as position, d.state, d.body,
      case when d.state = 'waiting' then d.due_at end as "dueAt",
      (select coalesce(json_agg(json_build_object('at', at, 'milliseconds', milliseconds, 'status', status,
          'failure', failure, 'excerpt', excerpt) order by turn desc), '[]')
        from (select * from webhook_attempts where delivery_id = d.id order by turn desc limit 20) as newest
      ) as attempts
    from webhook_deliveries d
    where d.webhook_id = ${webhookId} and (${wanted}::text is null or d.state = ${wanted})
      and (${at}::timestamptz is null or (d.created_at, d.id) < (${at}::timestamptz, ${id}::uuid))
    order by d.created_at desc, d.id desc
    limit ${most + 1}`.execute(db)

  const page = rows.slice(0, most)
  const last = page.at(-1)
  return {
    items: page.map(({ position: _, ...delivery }): Delivery => ({
      ...delivery,
      createdAt: iso(delivery.createdAt),
      dueAt: delivery.dueAt && iso(delivery.dueAt),
      attempts: delivery.attempts.map((attempt) => ({ ...attempt, at: iso(attempt.at) })),
    })),
    next: last && rows.length > most ? newest.encode([last.position, last.id]) : null,
  }
}

function iso(moment: string): string {
  return new Date(moment).toISOString()
}
