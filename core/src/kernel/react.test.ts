import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { cast, inWorld, square } from '../../test/world.ts'
import type { Tx } from './context.ts'
import { record, type Event } from './events.ts'
import { react, rewind, type Reactor } from './react.ts'

const changed = (tx: Tx, key: string) =>
  record(tx, { type: 'community.changed', object: square.id, facts: { key } })

/** A reader that remembers what it was given, and chokes on one key. */
function listener(chokesOn?: string) {
  const heard: string[] = []
  const reactor: Reactor = {
    module: 'listener',
    types: ['community.changed'],
    take: async (_tx, events) => {
      const keys = events.map((event) => (event as Event<'community.changed'>).facts.key)
      if (chokesOn && keys.includes(chokesOn)) throw new Error(`choked on ${chokesOn}`)
      heard.push(...keys)
    },
    reset: async () => void heard.splice(0),
  }
  return { heard, reactor }
}

describe('reading the log', () => {
  test(
    'takes every event once, in the order it was told',
    inWorld(async ({ clara }) => {
      const { heard, reactor } = listener()
      for (const key of ['name', 'rules', 'tone']) await changed(clara, key)
      await record(clara, { type: 'person.claimed', object: cast.bob.id, facts: { personId: cast.bob.id } })

      expect(await react(clara, reactor, 2)).toBe(2)
      expect(await react(clara, reactor, 2)).toBe(2)
      expect(await react(clara, reactor, 2)).toBe(0)
      expect(heard).toEqual(['name', 'rules', 'tone'])
    }),
  )

  test(
    'keeps that order when the numbers of events grow by a digit',
    inWorld(async ({ clara }) => {
      const { heard, reactor } = listener()
      await sql`select setval('events_id_seq', (10 ^ ceil(log(last_value + 1)))::bigint - 2) from events_id_seq`.execute(
        clara.db,
      )
      for (const key of ['name', 'rules', 'tone']) await changed(clara, key)

      while ((await react(clara, reactor, 2)) > 0);
      expect(heard).toEqual(['name', 'rules', 'tone'])
    }),
  )

  test(
    'parks what it cannot take, keeps the error and goes on',
    inWorld(async ({ clara }) => {
      const { heard, reactor } = listener('rules')
      for (const key of ['name', 'rules', 'tone']) await changed(clara, key)

      await react(clara, reactor)

      expect(heard).toEqual(['name', 'tone'])
      const parked = await clara.db.selectFrom('parked_events').selectAll().execute()
      expect(parked.map(({ module, error, tries }) => [module, error, tries])).toEqual([
        ['listener', 'Error: choked on rules', 3],
      ])
    }),
  )

  test(
    'starts again from the beginning after a rewind',
    inWorld(async ({ clara }) => {
      const { heard, reactor } = listener()
      await changed(clara, 'name')
      await react(clara, reactor)
      await rewind(clara, reactor)
      await react(clara, reactor)
      expect(heard).toEqual(['name'])
    }),
  )
})
