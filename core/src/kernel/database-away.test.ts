import { describe, expect, test } from 'vitest'
import { isDatabaseAway } from './database-away.ts'

const coded = (code: string, more: object = {}) => Object.assign(new Error('no'), { code, ...more })

describe('a fault', () => {
  test.each([
    ['a refused connection', coded('ECONNREFUSED')],
    ['a socket that is not there', coded('ENOENT', { syscall: 'connect' })],
    ['a server that starts', coded('57P03')],
    ['a server that takes nobody more', coded('53300')],
    ['a broken connection', new Error('Connection terminated unexpectedly')],
    ['all addresses of a name refused', new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')])],
    ['one that a library wrapped', new Error('failed', { cause: coded('57P01') })],
  ])('that is %s says that the database is away', (_what, fault) => {
    expect(isDatabaseAway(fault)).toBe(true)
  })

  test.each([
    ['a file that is not there', coded('ENOENT', { syscall: 'open' })],
    ['a broken rule of the database', coded('23505')],
    ['a mistake of ours', new TypeError('x is not a function')],
    ['no error at all', 'ECONNREFUSED'],
  ])('that is %s does not', (_what, fault) => {
    expect(isDatabaseAway(fault)).toBe(false)
  })
})
