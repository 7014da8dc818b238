import type { IncomingMessage, ServerResponse } from 'node:http'
import type { App } from '@parvis/core/app'
import { visitor } from '@parvis/core/kernel/actor'
import { Refusal } from '@parvis/core/kernel/refusals'
import { unsubscribe } from '@parvis/core/notifications'
import { say } from './say.ts'

const mostBytes = 4096
/** As a form with or without parts: RFC 8058, 3.1 and 3.2. */
const said = /(?:^|&)List-Unsubscribe=One-Click(?:&|$)|name="?List-Unsubscribe"?\s+One-Click\s/i

/**
 * Whether a mailbox posts to an address of a mail, in its reader's name. It says no origin as browsers do, and needs
 * none: the address alone is what it knows. The page's own form posts elsewhere.
 */
export function isOneClick({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' && url.startsWith('/unsubscribe?token=')
}

/** Stops the mails of the kind from which the address comes (RFC 8058): no session, no question, no further step. */
export async function answerOneClick(
  app: Pick<App, 'db' | 'services'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const token = new URL(request.url ?? '', 'http://localhost').searchParams.get('token') ?? ''
  const body = await bodyOf(request)
  if (body === null || !said.test(body)) return say(response, 400, 'Say List-Unsubscribe=One-Click')
  const { db, services } = app
  const ctx = { db, services, actor: visitor, now: new Date(), origin: 'live', door: 'pages' } as const
  try {
    await unsubscribe(ctx, { token })
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return say(response, 404, 'This address is not whole')
  }
  say(response, 200, 'You get no more of these mails')
}

/** Null when it is longer than anything a mailbox would say. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > mostBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
