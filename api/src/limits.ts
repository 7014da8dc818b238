import type { IncomingMessage, ServerResponse } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Actor } from '@parvis/core/kernel/actor'
import { problem, type Problem } from './problems.ts'

const seconds = 60

/**
 * Counts what people, and addresses without a key, ask in a minute, and says so in the headers of
 * draft-ietf-httpapi-ratelimit-headers. Each process counts for itself: several of them allow several times as much.
 */
export class Limits {
  readonly #most: number
  readonly #counts: RateLimiterMemory

  /** `most` requests a minute; 0 counts nothing. */
  constructor(most: number) {
    this.#most = most
    this.#counts = new RateLimiterMemory({ points: Math.max(1, most), duration: seconds })
  }

  /** Counts a request; why it is not taken, or null. */
  async refusal(request: IncomingMessage, response: ServerResponse, actor: Actor): Promise<Problem | null> {
    if (!this.#most) return null
    const who = actor.id ? 'person' : 'address'
    const found = await this.#counts
      .consume(`${who}:${actor.id ?? networkOf(request)}`)
      .catch((refused: unknown) => {
        if (refused instanceof RateLimiterRes) return refused
        throw refused
      })
    // It goes by the clock, which may have been put back; by itself it forgets in a minute all the same.
    const wait = Math.min(seconds, Math.ceil(found.msBeforeNext / 1000))
    response.setHeader('ratelimit-policy', `"${who}";q=${this.#most};w=${seconds}`)
    response.setHeader('ratelimit', `"${who}";r=${found.remainingPoints};t=${wait}`)
    if (found.consumedPoints <= this.#most) return null
    const retryAfter = Math.max(1, wait)
    response.setHeader('retry-after', retryAfter)
    return problem('too-many', `Wait ${retryAfter} s: ${this.#most} requests a minute are the most.`, {
      retryAfter,
    })
  }
}

/** The address as the server in front settled it; of IPv6 the /64 that one household has. */
function networkOf({ headers, socket }: IncomingMessage): string {
  const said = String(headers['x-forwarded-for'] ?? socket.remoteAddress ?? '').split(',')
  const address = said[0]!.trim()
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
}
