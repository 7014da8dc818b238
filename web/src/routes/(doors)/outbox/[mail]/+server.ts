import { readOutboxHtml } from '@parvis/core/kernel/outbox'
import { error } from '@sveltejs/kit'
import { outboxFolder, outboxIsOpen } from '#lib/server/outbox.ts'
import type { RequestHandler } from './$types'

/** A mail that would have been sent, as a mailbox shows it: styles of its own, and nothing that acts. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https:; base-uri 'none'; frame-ancestors 'none'; " +
  'sandbox allow-popups allow-popups-to-escape-sandbox'

export const GET: RequestHandler = async (event) => {
  const folder = outboxFolder()
  const html = folder && outboxIsOpen(event) ? await readOutboxHtml(folder, event.params.mail) : null
  if (!html) error(404, 'There is nothing at this address')
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  })
}
