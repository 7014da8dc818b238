import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { NotFound } from '../kernel/refusals.ts'
import { refuseOthers } from './create-webhook.ts'
import type { WebhookType } from './webhook-payloads.ts'

export interface ShownWebhook {
  readonly id: string
  readonly target: string
  readonly description: string
  readonly types: readonly WebhookType[]
  readonly on: boolean
  /** Why it is off: a person, its receiver (410 Gone), five days of failures; null also for one that was moved here. */
  readonly offFor: 'person' | 'gone' | 'failing' | null
  /** Since when nothing got through; null when the last one did. */
  readonly failingSince: string | null
  readonly createdAt: string
  readonly by: { readonly handle: string; readonly name: string } | null
  readonly waiting: number
  readonly failed: number
  readonly lastDeliveredAt: string | null
  /** When its current secret was made, and until when another signs beside it. */
  readonly secretMadeAt: string | null
  readonly oldSecretUntil: string | null
}

/** All webhooks, newest first, with how each is doing within the thirty days that are kept. Never their secrets. */
export async function listWebhooks(reader: Reader): Promise<ShownWebhook[]> {
  refuseOthers(reader)
  return ask(reader, null)
}

export async function showWebhook(
  reader: Reader,
  { webhookId }: { webhookId: string },
): Promise<ShownWebhook> {
  refuseOthers(reader)
  const [webhook] = await ask(reader, webhookId)
  if (!webhook) throw new NotFound('webhook')
  return webhook
}

async function ask({ db, now }: Reader, id: string | null): Promise<ShownWebhook[]> {
  const { rows } = await sql<{ webhook: ShownWebhook }>`/* list_webhooks */
    select json_build_object('id', w.id, 'target', w.url, 'description', w.description,
      'types', (select coalesce(json_agg(type order by type), '[]') from webhook_subscriptions where webhook_id = w.id),
      'on', w.on_since is not null, 'offFor', w.off_for, 'failingSince', w.failing_since,
      'createdAt', w.created_at,
      'by', case when p.id is not null then json_build_object('handle', p.handle, 'name', p.name) end,
      'waiting', told.waiting, 'failed', told.failed, 'lastDeliveredAt', told.last,
      'secretMadeAt', (select max(made_at) from webhook_secrets where webhook_id = w.id and expires_at is null),
      'oldSecretUntil',
        (select max(expires_at) from webhook_secrets where webhook_id = w.id and expires_at > ${now})
    ) as webhook
    from webhooks w
      left join people p on p.id = w.created_by
      cross join lateral (
        select count(*) filter (where state = 'waiting') as waiting,
          count(*) filter (where state = 'failed') as failed,
          max(ended_at) filter (where state = 'delivered') as last
        from webhook_deliveries where webhook_id = w.id
      ) as told
    where ${id}::uuid is null or w.id = ${id}::uuid
    order by w.created_at desc, w.id desc`.execute(db)
  return rows.map(({ webhook }) => ({
    ...webhook,
    failingSince: moment(webhook.failingSince),
    createdAt: moment(webhook.createdAt)!,
    lastDeliveredAt: moment(webhook.lastDeliveredAt),
    secretMadeAt: moment(webhook.secretMadeAt),
    oldSecretUntil: moment(webhook.oldSecretUntil),
  }))
}

function moment(written: string | null): string | null {
  return written === null ? null : new Date(written).toISOString()
}
