import { createHmac, randomBytes } from 'node:crypto'
import type { Context, Tx } from '../kernel/context.ts'
import { newId } from '../kernel/ids.ts'

const prefix = 'whsec_'

/** Makes a webhook's new secret and seals it; it is in the answer and nowhere else. Those of before stay as they are. */
export async function addSecret(tx: Tx, webhookId: string): Promise<string> {
  const secret = prefix + randomBytes(32).toString('base64')
  await tx.db
    .insertInto('webhook_secrets')
    .values({
      webhook_id: webhookId,
      id: newId(tx.now),
      secret_sealed: tx.services.vault.seal(secret, aboutWebhook(webhookId)),
      made_at: tx.now,
    })
    .execute()
  return secret
}

/** The secrets that sign now, newest first. One that was sealed with another key of this house signs nothing. */
export async function signingSecrets(
  { db, now, services }: Pick<Context, 'db' | 'now' | 'services'>,
  webhookId: string,
): Promise<string[]> {
  const kept = await db
    .selectFrom('webhook_secrets')
    .select('secret_sealed')
    .where('webhook_id', '=', webhookId)
    .where((is) => is.or([is('expires_at', 'is', null), is('expires_at', '>', now)]))
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return kept.flatMap(({ secret_sealed: sealed }) => {
    try {
      return [services.vault.open(sealed, aboutWebhook(webhookId))]
    } catch {
      return []
    }
  })
}

/**
 * The headers of the Standard Webhooks specification (version 1): HMAC-SHA256 of id, seconds since 1970 and body, joined
 * by full stops; one signature for each secret.
 */
export function signedHeaders(
  secrets: readonly string[],
  { id, at, body }: { id: string; at: Date; body: string },
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}

function aboutWebhook(webhookId: string): string {
  return `secret of webhook ${webhookId}`
}
