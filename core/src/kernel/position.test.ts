import { describe, expect, test } from 'vitest'
import { Progress } from './position.ts'

describe('how far behind a copy is', () => {
  test('is how long ago the primary was where the copy is', () => {
    const progress = new Progress()
    expect(progress.lagOf(100, 0)).toBe(Number.POSITIVE_INFINITY)
    progress.note(100, 1000)
    progress.note(200, 1200)
    expect(progress.lagOf(200, 1300)).toBe(100)
    expect(progress.lagOf(150, 1300)).toBe(300)
    expect(progress.lagOf(50, 1300)).toBe(Number.POSITIVE_INFINITY)
    progress.note(200, 9000)
    expect(progress.lagOf(200, 9100)).toBe(100)
  })

  test('begins anew when another primary has taken over and lost the end', () => {
    const progress = new Progress()
    progress.note(200, 1000)
    progress.note(150, 2000)
    expect(progress.lagOf(150, 2100)).toBe(100)
    expect(progress.lagOf(120, 2100)).toBe(Number.POSITIVE_INFINITY)
  })
})
