import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayManageTools, mayUseTool, needsKey, pastKeys, scopesIn, signingKey } from './rules.ts'

const hour = 3_600_000
const day = 24 * hour
const beginning = Date.parse('2026-01-05T09:00:00Z')

describe('connected tools', () => {
  test.each([
    ['owner', undefined, true],
    ['manager', undefined, false],
    ['system', undefined, true],
    ['owner', ['read', 'manage'], true],
    ['owner', ['read', 'account'], false],
  ] as const)('are seen to by %s with the scopes %o: %s', (role, scopes, may) => {
    expect(mayManageTools({ id: null, role, ...(scopes && { scopes }) })).toBe(may)
  })

  test.each([
    ['member', 'member', true],
    ['member', 'responder', false],
    ['owner', 'responder', true],
    ['visitor', 'member', false],
    ['owner', 'nonsense', false],
  ] as const)('open to %s when they are for %s: %s', (role, least, may) => {
    expect(mayUseTool(role, least)).toBe(may)
  })

  test('know no other scopes than ours', () => {
    expect(scopesIn('email admin openid openid')).toEqual(['openid', 'email'])
    expect(scopesIn(undefined)).toEqual([])
  })
})

describe('the signing keys', () => {
  /** Looked after at odd hours for a year and a half, as the upkeep does; what a tool saw at each of them. */
  function lookAfter(pauses: readonly number[]) {
    let keys: { readonly name: number; readonly madeAt: Date }[] = []
    const moments: { at: number; signs: number; shown: readonly number[] }[] = []
    let at = beginning
    for (const pause of pauses) {
      const now = new Date(at)
      const past = pastKeys(keys, now)
      keys = keys.filter((key) => !past.includes(key))
      if (needsKey(keys, now)) keys = [...keys, { name: moments.length, madeAt: now }]
      moments.push({ at, signs: signingKey(keys, now)!.name, shown: keys.map(({ name }) => name) })
      at += pause
    }
    return moments
  }

  const pauses = fc.array(fc.integer({ min: hour / 2, max: 20 * day }), { minLength: 2, maxLength: 60 })

  test('are one at least and two at most, when they are looked after every hour', () => {
    const moments = lookAfter(Array.from({ length: 24 * 300 }, () => hour))
    expect(Math.max(...moments.map(({ shown }) => shown.length))).toBe(2)
    expect(new Set(moments.map(({ signs }) => signs)).size).toBe(4)
  })

  test('sign nothing before they were shown for a day, and stay for the hour in which it is looked at', () => {
    fc.assert(
      fc.property(pauses, (all) => {
        const moments = lookAfter(all)
        moments.forEach(({ at, signs, shown }, index) => {
          expect(shown).toContain(signs)
          const first = moments.find((one) => one.shown.includes(signs))!
          expect(first.at === beginning || at - first.at >= day).toBe(true)
          const looked = moments.slice(0, index).filter((earlier) => at - earlier.at <= hour)
          for (const earlier of looked) expect(shown).toContain(earlier.signs)
        })
      }),
    )
  })
})
