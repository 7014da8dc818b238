import { expect, test } from 'vitest'
import { intervalOf } from './interval.ts'

test('the interval of 81 in 263 is the one that Newcombe printed (1998: 0.2553 to 0.3662)', () => {
  const interval = intervalOf(81 / 263, 263)
  expect(interval?.low).toBeCloseTo(0.2553, 4)
  expect(interval?.high).toBeCloseTo(0.3662, 4)
})

test('without a case there is none, and it never leaves what a share can be', () => {
  expect(intervalOf(0, 0)).toBeNull()
  expect(intervalOf(0, 5)?.low).toBe(0)
  expect(intervalOf(1, 5)?.high).toBe(1)
})
