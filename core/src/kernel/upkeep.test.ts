import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { cast, day, inWorld } from '../../test/world.ts'
import type { Tx } from './context.ts'
import { record } from './events.ts'
import { upkeep } from './upkeep.ts'

async function partitions({ db }: Tx) {
  const { rows } = await sql<{ name: string }>`
    select inhrelid::regclass::text as name from pg_inherits
    where inhparent = 'events'::regclass and inhrelid::regclass::text <> 'events_default' order by 1`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}

test(
  'the log gets a partition for next month, once',
  inWorld(async ({ system, later }) => {
    await upkeep(system, {})
    await upkeep(system, {})
    await upkeep(later(system, 31 * day), {})
    expect(await partitions(system)).toEqual(['events_2026_02', 'events_2026_03'])
  }),
)

test(
  'a month whose events are in the default partition already is left there',
  inWorld(async ({ system }) => {
    const facts = { personId: cast.bob.id }
    await record(system, { type: 'person.claimed', object: cast.bob.id, facts })
    await sql`update events set logged_at = '2026-02-10T00:00:00Z'`.execute(system.db)
    await upkeep(system, {})
    expect(await partitions(system)).toEqual([])
  }),
)
