import { describe, expect, test } from 'vitest'
import { isAway, isGone, keptFor, saidOf, surplus, wishOf } from './rules.ts'

const origin = 'https://square.example'
const get = { method: 'GET', mode: 'no-cors', origin }

describe('a request', () => {
  test.each([
    ['/c/3uq/does-it-float', 'navigate', 'page'],
    ['/settings', 'navigate', 'page'],
    ['/_app/immutable/assets/styles.x1.css', 'no-cors', 'part'],
    ['/brand/0123456789ab.css', 'no-cors', 'part'],
    ['/brand/logo-0123456789abcdef.webp', 'no-cors', 'part'],
    ['/brand/icon-192-0123456789ab.png', 'no-cors', 'other'],
    ['/files/post/x.webp', 'no-cors', 'picture'],
    ['/api/v1/topics', 'cors', 'other'],
    ['/_app/version.json', 'cors', 'other'],
    ['https://elsewhere.example/files/x.webp', 'no-cors', 'other'],
  ])('for %s (%s) is for a %s', (path, mode, wish) => {
    expect(wishOf({ ...get, mode, url: new URL(path, origin).href })).toBe(wish)
  })

  test.each([
    ['/sign-in', 'other'],
    ['/c/3uq/tents?/answer', 'writing'],
    ['/c/3uq/tents?/deleteTopic', 'other'],
    ['/offline', 'throwing away'],
    ['/sign-out', 'leaving'],
    ['/sign-out?now', 'other'],
    ['https://elsewhere.example/ask?/publish', 'other'],
  ])('that sends something to %s is for %s', (path, wish) => {
    const url = new URL(path, origin).href
    expect(wishOf({ ...get, method: 'POST', mode: 'navigate', url })).toBe(wish)
  })
})

describe('what the server says of a page', () => {
  test.each([
    ['visitor; keep', { reader: 'visitor', keep: true }],
    ['Zm9v-_1.x', { reader: 'Zm9v-_1.x', keep: false }],
    [null, null],
    ['', null],
    ['two words', null],
    ['visitor; keep; more', null],
  ])('as %j', (header, said) => expect(saidOf(header)).toEqual(said))

  test('tells a page that is gone from a house that is away', () => {
    expect([403, 404, 410].every(isGone)).toBe(true)
    expect([502, 503, 504].every(isAway)).toBe(true)
    expect([200, 401, 429, 500].some((status) => isGone(status) || isAway(status))).toBe(false)
  })
})

describe('of too many copies', () => {
  const copies = [1, 2, 3, 4].map((at) => ({ at }))
  test('the oldest go', () => {
    expect(surplus(copies, { most: 3, now: 5 })).toEqual([{ at: 1 }])
    expect(surplus(copies, { most: 4, now: 5 })).toEqual([])
  })
  test('those of more than a month go, however few there are', () => {
    expect(surplus(copies, { most: 50, now: keptFor + 3 })).toEqual([{ at: 1 }, { at: 2 }])
  })
})
