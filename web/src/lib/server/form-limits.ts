import type { App } from '@parvis/core/app'
import type { Actor } from '@parvis/core/kernel/actor'
import { TooMany } from '@parvis/core/kernel/refusals'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const seconds = 60
const counts = new WeakMap<App, RateLimiterMemory>()

/**
 * Counts a form that somebody signed in sends, and refuses when it is more than a person sends in a minute
 * (FORMS_PER_MINUTE). Each process counts for itself, as the API does. Visitors have forms at the doors only, whose
 * tries are counted in the database.
 */
export async function countForm(app: App, actor: Actor): Promise<void> {
  const most = app.config.formsPerMinute
  if (!most || !actor.id) return
  let count = counts.get(app)
  if (!count) counts.set(app, (count = new RateLimiterMemory({ points: most, duration: seconds })))
  try {
    await count.consume(actor.id)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    const wait = Math.min(seconds, Math.max(1, Math.ceil(refused.msBeforeNext / 1000)))
    throw new TooMany('Wait a minute: these are more forms than one person sends', wait)
  }
}
