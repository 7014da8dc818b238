import { describe, expect, test } from 'vitest'
import { namedTicks, valueScale, waitingScale } from './scales.ts'

describe('the scale of a chart', () => {
  test('ends on a round number above the greatest value', () => {
    const { ticks, place } = valueScale([3, null, 87], String)
    expect(ticks.at(-1)).toEqual({ at: 1, label: '100' })
    expect(place(50)).toBe(0.5)
  })

  test('has a place for nothing at all', () => {
    expect(valueScale([], String).ticks.map(({ label }) => label)).toEqual(['0', '1'])
  })

  test('puts waiting times where people look for them, shorter ones at the start', () => {
    const { ticks, place } = waitingScale(100, String)
    expect(ticks.map(({ label }) => label)).toEqual(['1', '6', '24', '72', '168'])
    expect(place(0)).toBe(0)
    expect(place(10_000)).toBe(1)
  })

  test('keeps the last name when there are too many for the width', () => {
    const ticks = namedTicks(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 4)
    expect(ticks.map(({ label }) => label)).toEqual(['a', 'c', 'e', 'g'])
    expect(ticks.filter(({ minor }) => !minor).map(({ label }) => label)).toEqual(['c', 'g'])
  })
})
