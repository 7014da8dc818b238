import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const root = new URL('../..', import.meta.url)
const page = readFileSync(new URL('docs/security/asvs.md', root), 'utf8')
const lines = page
  .slice(page.indexOf('## The requirements'))
  .matchAll(/^\| ([\d.]+) \| ([12]) \| [^|]+ \| ([^|]+) \|/gm)
const requirements = [...lines].map(([, number = '', level = '', state = '']) => ({ number, level, state }))

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has: chapter by chapter. */
const sections: Record<string, readonly number[]> = {
  1: [2, 9, 11, 3, 2],
  2: [3, 3, 4, 1],
  3: [0, 2, 4, 6, 5, 0, 2],
  4: [3, 1, 2, 4],
  5: [1, 3, 2, 3],
  6: [3, 12, 4, 4, 5, 3, 0, 4],
  7: [3, 4, 2, 5, 2, 2],
  8: [2, 3, 1, 1],
  9: [3, 4],
  10: [2, 2, 4, 11, 5, 2, 3],
  11: [2, 3, 3, 4, 1, 1],
  12: [3, 2, 4],
  13: [1, 5, 2, 5],
  14: [2, 4, 3],
  15: [3, 3, 7],
  16: [1, 5, 4, 3, 3],
  17: [1, 4, 2],
}

describe('the page about the security standard', () => {
  test('has every requirement of levels 1 and 2, once', () => {
    const found: Record<string, number[]> = {}
    for (const { number } of requirements) {
      const [chapter = '', section = ''] = number.split('.')
      const counts = (found[chapter] ??= sections[chapter]?.map(() => 0) ?? [])
      counts[Number(section) - 1] = (counts[Number(section) - 1] ?? 0) + 1
    }
    expect(found).toEqual(sections)
    expect(new Set(requirements.map(({ number }) => number)).size).toBe(253)
  })

  test('counts what is met as its tables say', () => {
    const count = (state: string) => requirements.filter((one) => one.state === state).length
    expect(page.replaceAll('\n', ' ')).toContain(
      `${count('met')} are met, ${count('does not apply')} do not apply, ${count('partly')} are met partly, not met: ${count('not met')}`,
    )
  })

  test('names only files that are there', () => {
    const named = [...page.matchAll(/`([\w.@()[\]+/-]+\/[\w.+-]+\.\w+)`/g)].map(([, file]) => file!)
    expect(named.length).toBeGreaterThan(200)
    expect(named.filter((file) => !existsSync(new URL(encodeURI(file), root)))).toEqual([])
  })
})
