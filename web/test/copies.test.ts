import { describe, expect, test } from 'vitest'
import { readFromCopies } from '../src/lib/server/copies.ts'
import { cases } from './cases.ts'

describe('what is read from a copy of the database', () => {
  test('is open to everybody who reads, or somebody’s own notifications', () => {
    const pages = [...readFromCopies].map((page) => [
      page,
      cases[`GET ${page}`]?.says.visitor ?? 'no such page',
    ])
    expect(pages.filter(([page, said]) => said !== 'yes' && page !== '/[...address]')).toEqual([
      ['/notifications', 'sign in'],
    ])
  })

  test('is no form of a page, no door, no setting and nothing of the console', () => {
    expect([...readFromCopies].filter((page) => /^\/(\(doors\)|settings|console)/.test(page ?? ''))).toEqual(
      [],
    )
  })
})
