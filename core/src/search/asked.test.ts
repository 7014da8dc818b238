import { describe, expect, test } from 'vitest'
import { readQuery } from './asked.ts'

describe('reading what was typed', () => {
  test.each([
    ['lamp hums', 'lamp hums', []],
    ['lamp -battery -"blue light"', 'lamp', ['battery', '"blue light"']],
    ['state-of-the-art', 'state-of-the-art', []],
  ])('%s', (typed, wanted, unwanted) => {
    expect(readQuery(typed)).toMatchObject({ wanted, unwanted })
  })

  test.each(['', '   ', '"', '-', '& | ! ( ) : *', '-lamp', '\0', '\uD800', '🙂', '<->'])(
    'finds nothing to look for in %j',
    (typed) => {
      expect(readQuery(typed)).toBeNull()
    },
  )

  test('cuts what is too long and never in the middle of a character', () => {
    expect(readQuery('🙂a'.repeat(5000))?.wanted.isWellFormed()).toBe(true)
  })
})
