/** What becomes of a push, by what its service answered (RFC 8030, and what the services document). */
export type Outcome = 'delivered' | 'gone' | 'later' | 'refused'

/** `status` is null when the service was not reached. */
export function outcomeOf(status: number | null): Outcome {
  if (status === null || status === 429 || status >= 500) return 'later'
  if (status >= 200 && status < 300) return 'delivered'
  // 401 and 403: it was made for another key of the house, and no push to it will ever be taken.
  return [401, 403, 404, 410].includes(status) ? 'gone' : 'refused'
}

const waits = [30, 120, 600, 1800]
const longest = 3600

/** Seconds until the next try, at least what the service asks for, within an hour; null when it was the last. */
export function waitAfter(turn: number, retryAfter: number | null): number | null {
  const wait = waits[turn]
  return wait === undefined ? null : Math.min(longest, Math.max(wait, retryAfter ?? 0))
}
