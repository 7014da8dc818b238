import { describe, expect, test } from 'vitest'
import { stateOf } from './replica-state.ts'

describe('a copy is left out', () => {
  const of = { system: '7', database: '5', started: 'today' }
  const well = { seen: { follows: true, replayed: 100 }, identity: of, strayed: false, lag: 200 }

  test.each([
    ['serves', {}],
    ['serves', { identity: { ...of, started: 'yesterday' } }],
    ['away', { seen: null, strayed: true }],
    ['foreign', { identity: { ...of, system: '8' } }],
    ['foreign', { identity: { ...of, database: '6' } }],
    ['promoted', { seen: { follows: false, replayed: 100 }, lag: 60_000 }],
    ['strayed', { strayed: true }],
    ['behind', { lag: 10_001 }],
    ['behind', { lag: Number.POSITIVE_INFINITY }],
  ] as const)('%s: %o', (state, facts) => {
    expect(stateOf({ ...well, ...facts }, of)).toBe(state)
  })
})
