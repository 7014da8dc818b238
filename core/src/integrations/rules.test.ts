import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keptFor, newsFor, outcomeOf, patience, waitAfter, waits } from './rules.ts'

const day = 86_400_000
const failures = fc.integer({ min: 1, max: 20 })
const spread = fc.double({ min: 0, max: 1, noNaN: true })

describe('the wait after a failure', () => {
  test('is that of the table, a tenth longer at most, and ends after three days', () => {
    fc.assert(
      fc.property(failures, spread, (count, by) => {
        const wait = waitAfter(count, { spread: by })
        const table = waits[count - 1]
        if (table === undefined) return wait === null
        return wait !== null && wait >= table && wait <= Math.round(table * 1.1)
      }),
    )
    const all = waits.reduce((sum, wait) => sum + wait, 0)
    expect(all).toBeGreaterThan(3 * day)
    expect(all).toBeLessThan(3.5 * day)
  })

  test('is lengthened by what the receiver asks for, up to a day, and never shortened', () => {
    fc.assert(
      fc.property(failures, fc.nat(1e9), (count, retryAfter) => {
        const [plain, asked] = [waitAfter(count, {}), waitAfter(count, { retryAfter })]
        if (plain === null) return asked === null
        return asked === Math.max(plain, Math.min(retryAfter * 1000, day))
      }),
    )
    expect(waitAfter(1, { retryAfter: 60 })).toBe(60_000)
  })
})

test('what was sent is known for longer than anything is news, and retries end before patience does', () => {
  expect(keptFor).toBeGreaterThan(newsFor)
  expect(patience).toBeLessThan(newsFor)
})

test.each([
  [200, 'delivered'],
  [204, 'delivered'],
  [299, 'delivered'],
  [301, 'failed'],
  [304, 'failed'],
  [400, 'failed'],
  [410, 'gone'],
  [500, 'failed'],
  [null, 'failed'],
] as const)('%s is %s', (status, outcome) => expect(outcomeOf(status)).toBe(outcome))
