import { describe, expect, test } from 'vitest'
import { toCsv } from './csv.ts'

describe('comma-separated values', () => {
  test('quote what needs it, leave an absent value empty', () => {
    expect(toCsv([['a "b", c', 1.5, null]])).toBe('\ufeff"a ""b"", c",1.5,\r\n')
  })

  test('never carry a formula', () => {
    expect(toCsv([['=HYPERLINK("x")', '-1', -1]])).toBe(`\ufeff"'=HYPERLINK(""x"")",'-1,-1\r\n`)
  })
})
