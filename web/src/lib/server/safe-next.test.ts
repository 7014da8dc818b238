import { describe, expect, test } from 'vitest'
import { safeNext } from './safe-next.ts'

describe('where to go next', () => {
  test.each([
    ['/c/abc/lamp?sort=newest#p2', '/c/abc/lamp?sort=newest#p2'],
    ['/', '/'],
    [null, '/'],
    ['', '/'],
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example/', '/'],
    ['/\\elsewhere.example', '/'],
    ['/\t/elsewhere.example', '/'],
    ['/..//elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/sign-out', '/'],
    ['/sign-in?next=/sign-in', '/'],
    ['/' + 'a'.repeat(3000), '/'],
  ])('%j leads to %j', (next, expected) => {
    expect(safeNext(next)).toBe(expected)
  })
})
