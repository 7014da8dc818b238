import type pg from 'pg'
import type { Role } from '../src/kernel/actor.ts'

/** The people of every story. Their ids never change, so a failure reads like the story it is about. */
export const cast = {
  alice: { id: '01900000-0000-7000-8000-00000000a11c', name: 'Alice Ferrand', role: 'member' },
  bob: { id: '01900000-0000-7000-8000-000000000b0b', name: 'Bob Delmas', role: 'member' },
  emma: { id: '01900000-0000-7000-8000-00000000e33a', name: 'Emma Roy', role: 'ambassador' },
  david: { id: '01900000-0000-7000-8000-00000000da51', name: 'David Benali', role: 'responder' },
  maya: { id: '01900000-0000-7000-8000-00000000a4a4', name: 'Maya Lopez', role: 'moderator' },
  clara: { id: '01900000-0000-7000-8000-00000000c1a4', name: 'Clara Martin', role: 'manager' },
  olga: { id: '01900000-0000-7000-8000-0000000001a4', name: 'Olga Petit', role: 'owner' },
} as const satisfies Record<string, { id: string; name: string; role: Role }>

/** The square they meet on: everybody reads and members write. */
export const square = { id: '01900000-0000-7000-8000-000000005a1e', slug: 'square', name: 'The square' }

export const beginning = new Date('2026-01-05T09:00:00Z')

export async function plantCast(pool: pg.Pool): Promise<void> {
  for (const [handle, { id, name, role }] of Object.entries(cast)) {
    await pool.query(
      `insert into people (id, handle, name, role, created_at, claimed_at, locale, time_zone)
       values ($1, $2, $3, $4, $5, $5, 'en', 'UTC')`,
      [id, handle, name, role, beginning],
    )
    await pool.query(
      `insert into accounts (person_id, email, confirmed_at, created_at) values ($1, $2, $3, $3)`,
      [id, `${handle}@example.org`, beginning],
    )
  }
  await pool.query(`insert into spaces (id, slug, name, created_at) values ($1, $2, $3, $4)`, [
    square.id,
    square.slug,
    square.name,
    beginning,
  ])
}
