import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepLong } from './keep-long.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** Counts how often it was made, each in so many milliseconds; `broken` while it fails. */
function making(takes: number) {
  const state = { times: 0, broken: false }
  const ask = keepLong(async () => {
    const made = ++state.times
    await new Promise((done) => setTimeout(done, takes))
    if (state.broken) throw new Error('The database is away')
    return made
  })
  const asked = async () => {
    const [answer] = await Promise.all([ask(), vi.advanceTimersByTimeAsync(takes)])
    return answer
  }
  return { state, ask, asked }
}

describe('what takes long to make', () => {
  test('is kept for twenty times as long as it took, and then given once more while the next is made', async () => {
    const { asked } = making(5000)
    expect(await asked()).toEqual({ made: 1, kept: false })
    vi.advanceTimersByTime(80_000)
    expect(await asked()).toEqual({ made: 1, kept: true })
    vi.advanceTimersByTime(20_000)
    expect(await asked()).toEqual({ made: 1, kept: true })
    expect(await asked()).toEqual({ made: 2, kept: true })
  })

  test('is made once for all who ask meanwhile', async () => {
    const { state, ask } = making(5000)
    const both = Promise.all([ask(), ask()])
    await vi.advanceTimersByTimeAsync(5000)
    expect(await both).toEqual([
      { made: 1, kept: false },
      { made: 1, kept: false },
    ])
    expect(state.times).toBe(1)
  })

  test('is made anew for whoever comes an hour later', async () => {
    const { asked } = making(5000)
    await asked()
    vi.advanceTimersByTime(3_600_000)
    expect(await asked()).toEqual({ made: 2, kept: false })
  })

  test('is tried again by whoever asks next when it failed', async () => {
    const { state, asked } = making(5000)
    await asked()
    vi.advanceTimersByTime(110_000)
    state.broken = true
    expect(await asked()).toEqual({ made: 1, kept: true })
    state.broken = false
    await asked()
    expect(await asked()).toEqual({ made: 3, kept: true })
  })
})

test('What is quick to make is made each time', async () => {
  const { asked } = making(900)
  expect(await asked()).toEqual({ made: 1, kept: false })
  expect(await asked()).toEqual({ made: 2, kept: false })
})
