import { host } from '@parvis/core/app'
import type { RequestEvent } from '@sveltejs/kit'

/** The place that passkeys are good for: the public address, or the one this browser used when none is set. */
export function siteOf(event: Pick<RequestEvent, 'url'>): { id: string; origin: string } {
  const { origin, hostname } = new URL(host.app?.config.url ?? event.url.origin)
  return { id: hostname, origin }
}
