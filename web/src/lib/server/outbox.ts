import { host, outboxOf } from '@parvis/core/app'
import type { RequestEvent } from '@sveltejs/kit'
import { isHere } from './arrival.ts'

/** The folder where mail is kept when no mail server is set. */
export function outboxFolder(): string | null {
  const config = host.app?.config
  return config && !config.smtpUrl ? outboxOf(config) : null
}

/** Mails hold links that sign people in: only whoever sits at this machine reads them. */
export function outboxIsOpen(event: RequestEvent): boolean {
  return outboxFolder() !== null && isHere(event)
}
