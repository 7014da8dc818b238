import { createHash, timingSafeEqual } from 'node:crypto'
import { Invalid, TooMany } from '@parvis/core/kernel/refusals'

const most = 10
const minutes = 15
let wrong: number[] = []

/**
 * Asks for the code that only the operator sees in the log. Ten wrong ones in a quarter of an hour, from wherever,
 * and nobody may try again before it has passed: eight digits hold out for ever against that.
 */
export function askForCode(expected: string, given: string, now: Date): void {
  const since = now.getTime() - minutes * 60_000
  wrong = wrong.filter((at) => at > since)
  if (wrong.length >= most)
    throw new TooMany(
      'Too many wrong codes: wait a quarter of an hour, or set up on the machine itself',
      minutes * 60,
    )
  if (timingSafeEqual(digest(expected), digest(given.replace(/\s/g, '')))) return

  wrong.push(now.getTime())
  throw new Invalid({ setUpCode: ['This is not the code in the log'] })
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
