import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import { Conflict, Forbidden } from '../kernel/refusals.ts'
import { optionalLine } from '../kernel/text.ts'
import { mayManageWebhooks, mayOpenWebhook } from './rules.ts'
import { hostOf, refuseUnreachable, webhookAddress } from './webhook-address.ts'
import { webhookTypes } from './webhook-payloads.ts'
import { addSecret } from './webhook-secrets.ts'

const mostWebhooks = 50

export const webhookDescription = optionalLine(120)
export const chosenTypes = z
  .array(z.enum(webhookTypes, 'There is no such event'), 'Choose what it is told of')
  .min(1, 'Choose what it is told of')
  .transform((types) => [...new Set(types)])

/**
 * Lets another program be told of what happens from now on. A recent proof is asked for. The secret with which its
 * receiver knows us is in the answer and nowhere else, so it is shown once.
 */
export const createWebhook = command(
  { target: webhookAddress, description: webhookDescription.default(''), types: chosenTypes },
  async (tx, { target, description, types }) => {
    refuseOthers(tx)
    needProof(tx)
    refuseUnreachable(tx, target)
    const { count } = await tx.db
      .selectFrom('webhooks')
      .select((of) => of.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow()
    if (Number(count) >= mostWebhooks)
      throw new Conflict('webhooks.too-many', 'Remove a webhook first: 50 are the most')

    const id = newId(tx.now)
    await tx.db
      .insertInto('webhooks')
      .values({
        id,
        url: target,
        description,
        created_at: tx.now,
        created_by: tx.actor.id,
        on_since: tx.now,
      })
      .execute()
    await tx.db
      .insertInto('webhook_subscriptions')
      .values(types.map((type) => ({ webhook_id: id, type, since: tx.now })))
      .execute()
    const secret = await addSecret(tx, id)
    await record(tx, { type: 'webhook.made', object: id, facts: { webhookId: id, host: hostOf(target) } })
    return { id, secret }
  },
)

export function refuseOthers({ actor }: Pick<Tx, 'actor'>): void {
  if (!mayManageWebhooks(actor)) throw new Forbidden('Only managers may see to webhooks')
}

/** Conflict `proof.needed` when the last proof is too old; the host then asks for one and comes back. */
export function needProof({ actor, now }: Pick<Tx, 'actor' | 'now'>): void {
  if (!mayOpenWebhook(actor, now))
    throw new Conflict('proof.needed', 'Confirm first that it is you: your last proof is too old')
}
