import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden, NotFound, TooMany } from '../kernel/refusals.ts'
import { mayTakeData } from './rules.ts'

const mostADay = 5
const day = 86_400

/**
 * Notes in the log that somebody's data is taken: by the person, five times in 24 hours at most, or by whoever runs
 * the machine. Returns what the data will be called.
 */
export const noteTaking = command({ personId: z.uuid() }, async (tx, { personId }) => {
  if (!mayTakeData(tx.actor, personId)) throw new Forbidden('Only the person themself may take their data')
  const person = await tx.db
    .selectFrom('people')
    .select(['handle', 'name', 'locale'])
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (!person) throw new NotFound('person')
  const since = new Date(tx.now.getTime() - day * 1000)
  const { rows } = await sql<{ taken: number; first: Date | null }>`/* data_taken */
    select count(*)::int as taken, min(at) as first from events
    where object_id = ${personId} and type = 'person.data-taken' and actor_id = ${personId} and at > ${since}`.execute(
    tx.db,
  )
  const { taken = 0, first } = rows[0] ?? {}
  if (tx.actor.id === personId && taken >= mostADay && first) {
    const seconds = Math.max(1, Math.ceil((first.getTime() - since.getTime()) / 1000))
    throw new TooMany('You took your data several times today: try again tomorrow', seconds)
  }
  await record(tx, { type: 'person.data-taken', object: personId, facts: { personId } })
  return person
})
