import { assert, property, string, uuid } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handle, handleFrom, suggestHandle } from './handles.ts'

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
      property(string({ unit: 'grapheme', maxLength: 80 }), uuid(), (name, id) => {
        for (let taken = 0; taken < 20; taken++) {
          const made = suggestHandle({ id, name }, taken)
          expect(handle().safeParse(made)).toEqual({ success: true, data: made })
        }
      }),
    )
  })

  test('is the same for the same person, and another for another of that name', () => {
    const [one, other] = ['01900000-0000-7000-8000-00000000a11c', '01900000-0000-7000-8000-000000000b0b']
    expect(suggestHandle({ id: one, name: 'Sam' }, 9)).toBe(suggestHandle({ id: one, name: 'Sam' }, 9))
    expect(suggestHandle({ id: one, name: 'Sam' }, 9)).not.toBe(suggestHandle({ id: other, name: 'Sam' }, 9))
  })

  test.each(['ab', 'no spaces', 'zoé', '-dash', 'admin', 'a'.repeat(31), '<b>bold', '../etc'])(
    'is not %s',
    (typed) => {
      expect(handle().safeParse(typed).success).toBe(false)
    },
  )
})
