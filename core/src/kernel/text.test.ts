import { describe, expect, test } from 'vitest'
import { cut, line, optionalLine, text } from './text.ts'

describe('typed text', () => {
  test('is kept in one normal form, with no space around a line', () => {
    expect(line(80).parse('  Zoe\u0308 \n Roy ')).toBe('Zoë Roy')
    expect(text(80).parse('\n one\r\ntwo\rthree \n')).toBe(' one\ntwo\nthree')
    expect(optionalLine(80).parse(' \t ')).toBe('')
  })

  test('keeps the indentation of its first line, and no empty lines before it', () => {
    expect(text(80).parse('\n \t\n    const lamp = 1\n    hum(lamp)\n\n')).toBe(
      '    const lamp = 1\n    hum(lamp)',
    )
    expect(text(80).parse(' \n \t ')).toBe('')
  })

  test.each([
    ['a NUL', 'a\0b', 'This contains a character that cannot be kept'],
    ['half a surrogate pair', 'a\ud83d', 'This contains a character that cannot be kept'],
    ['nothing', '   ', 'This cannot be empty'],
    ['nothing to see', '\u200b\u200b', 'This cannot be empty'],
    ['too much', 'abcdef', 'This can have 5 characters at most'],
    ['a number', 7, 'This must be text'],
  ])('refuses %s in a sentence', (_what, value, sentence) => {
    const issues = line(5).safeParse(value).error?.issues
    expect(issues?.map(({ message }) => message)).toEqual([sentence])
  })
})

test('the beginning of a text has no half of an emoji', () => {
  expect(cut('Trail 🥾 mix', 7)).toBe('Trail ')
  expect(cut('Trail 🥾 mix', 8)).toBe('Trail 🥾')
  expect(cut('Trail', 9)).toBe('Trail')
})
