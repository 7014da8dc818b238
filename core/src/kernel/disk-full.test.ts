import { describe, expect, test } from 'vitest'
import { isDiskFull } from './disk-full.ts'

const coded = (code: string) => Object.assign(new Error('no'), { code })

describe('a fault', () => {
  test.each([
    ['a full disk of ours', coded('ENOSPC')],
    ['a quota that is used up', coded('EDQUOT')],
    ['a full disk of the database', coded('53100')],
    ['one that a library wrapped', new Error('failed', { cause: coded('53100') })],
  ])('that is %s says that there is no room', (_what, fault) => {
    expect(isDiskFull(fault)).toBe(true)
  })

  test.each([
    ['a database that takes nobody more', coded('53300')],
    ['a mistake of ours', new TypeError('x is not a function')],
  ])('that is %s does not', (_what, fault) => {
    expect(isDiskFull(fault)).toBe(false)
  })
})
