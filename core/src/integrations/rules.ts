import type { Actor } from '../kernel/actor.ts'
import { hasFreshProof, mayManage } from '../people/index.ts'

/** A webhook hears what happens everywhere, so it belongs to those who see everything. */
export function mayManageWebhooks(actor: Actor): boolean {
  return mayManage(actor)
}

/** A secret is shown, and an address chosen, after a recent proof; a key that may manage is one. */
export function mayOpenWebhook(actor: Actor, now: Date): boolean {
  return actor.scopes !== undefined || hasFreshProof(actor, now)
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** How long to wait after each failure, as the Standard Webhooks specification suggests: three days in all. */
export const waits = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  day,
] as const

/** After so long without a single success a webhook is switched off. */
export const patience = 5 * day

/** An event older than this is no news: it is not sent, whatever is read again. */
export const newsFor = 7 * day

/** So long it is known what was sent: longer than something is news, so nothing is sent as new twice. */
export const keptFor = 30 * day

/** So long an old secret signs beside the new one. */
export const overlap = day

/**
 * Milliseconds until the next try after so many failures (1 or more), or null when there is none. `retryAfter` is what
 * the receiver asked for, in seconds: it may lengthen the wait, up to a day. `spread` (0 to 1) lengthens it by a tenth
 * at most, so that what failed together is not tried together.
 */
export function waitAfter(failures: number, { retryAfter = 0, spread = 0 }): number | null {
  const wait = waits[failures - 1]
  if (wait === undefined) return null
  return Math.round(Math.max(wait * (1 + 0.1 * spread), Math.min(retryAfter * second, day)))
}

/** What an answer means: 2xx is yes, 410 never again, everything else (a redirect, too) is a failure. */
export function outcomeOf(status: number | null): 'delivered' | 'gone' | 'failed' {
  if (status === 410) return 'gone'
  return status !== null && status >= 200 && status < 300 ? 'delivered' : 'failed'
}
