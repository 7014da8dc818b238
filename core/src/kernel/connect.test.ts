import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { inWorld } from '../../test/world.ts'
import { listFiguresTrend, showFigures, showWaitingCurve } from '../measures/index.ts'
import { findCallable, listPeople } from '../people/index.ts'
import type { Tx } from './context.ts'

/** How many statements with this name the connection keeps a plan for. */
async function prepared({ db }: Tx, word: string): Promise<number> {
  const { rows } = await sql<{ found: number }>`
    select count(*)::int as found from pg_prepared_statements where statement like ${`%/* ${word}%`}`.execute(
    db,
  )
  return rows[0]!.found
}

describe('a statement', () => {
  test(
    'is prepared once per connection when it is named',
    inWorld(async ({ alice }) => {
      for (let time = 0; time < 3; time++) await sql`/* told_apart */ select ${time}::int`.execute(alice.db)
      expect(await prepared(alice, 'told_apart')).toBe(1)
    }),
  )

  test(
    'is planned anew each time when only what is asked for tells how: PostgreSQL would keep a plan that fits nothing',
    inWorld(async ({ clara }) => {
      await showFigures(clara)
      await listFiguresTrend(clara)
      await showWaitingCurve(clara)
      await listPeople(clara, { q: 'bo' })
      await findCallable(clara, { begun: 'bo' })
      const words = [
        'show_figures',
        'list_figures_trend',
        'show_waiting_curve',
        'list_people',
        'find_callable',
      ]
      for (const word of words) expect([word, await prepared(clara, word)]).toEqual([word, 0])
    }),
  )
})
