import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handle, handleFrom, handlesFrom } from './handles.ts'

describe('a handle', () => {
  test.each([
    ['Zoé Fontaine', 'zoe-fontaine'],
    ['Łukasz Weiß', 'lukasz-weiss'],
    ['  --Ab ', 'member-ab'],
    ['李小龍', 'member'],
    ['Admin', 'admin-1'],
    ['A very long name that nobody could type', 'a-very-long-name-that'],
  ])('of %s is %s', (name, expected) => expect(handleFrom(name)).toBe(expected))

  test('made from any name is allowed, with and without a number', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        const made = handlesFrom(name)
        for (let i = 0; i < 12; i++) {
          const { value } = made.next()
          expect(handle().safeParse(value)).toEqual({ success: true, data: value })
        }
      }),
    )
  })

  test.each(['ab', 'no spaces', 'zoé', '-dash', 'admin', 'a'.repeat(31), '<b>bold', '../etc'])(
    'is not %s',
    (typed) => {
      expect(handle().safeParse(typed).success).toBe(false)
    },
  )
})
