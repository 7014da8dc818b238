import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { inWorld, square } from '../../test/world.ts'
import { adoptLog } from './adopt-log.ts'
import { record } from './events.ts'
import { react, type Reactor } from './react.ts'

describe('a log restored into another server', () => {
  test(
    'is read on from where it was, and what happens next is read too',
    inWorld(async ({ clara }) => {
      const heard: string[] = []
      const reactor: Reactor = {
        module: 'listener',
        types: ['community.changed'],
        take: async (_tx, events) => void heard.push(...events.map(({ id }) => id)),
        reset: async () => {},
      }
      const happen = () =>
        record(clara, { type: 'community.changed', object: square.id, facts: { key: 'name' } })
      await happen()
      await react(clara, reactor)
      // As after a restore: rows and cursors of a server that had counted further.
      await sql`update events set xid = '900000000000'`.execute(clara.db)
      await sql`update readers set xid = '900000000000'`.execute(clara.db)

      await adoptLog(clara)
      await happen()
      await react(clara, reactor)
      expect(heard).toHaveLength(2)
    }),
  )
})
