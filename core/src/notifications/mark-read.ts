import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { mayWriteAtAll } from '../spaces/index.ts'

const eventId = z.string().regex(/^\d{1,18}$/, 'This is not the number of a notification')

/**
 * Marks the given notifications of the actor as read, or with null all that they have now. What was read already,
 * and what belongs to somebody else, changes nothing.
 */
export const markRead = command(
  { eventIds: z.array(eventId).max(1000).nullable() },
  async (tx, { eventIds }) => {
    const personId = tx.actor.id
    if (!personId || !mayWriteAtAll(tx.actor)) throw new Forbidden('Sign in to mark what you have read')

    const { rows } = await sql<{ event_id: string }>`/* mark_read */
    update notifications set read_at = ${tx.now}
    where person_id = ${personId} and read_at is null
      and (${eventIds}::bigint[] is null or event_id = any(${eventIds}::bigint[]))
    returning event_id::text`.execute(tx.db)
    if (rows.length === 0) return

    await record(tx, {
      type: 'notifications.read',
      object: personId,
      facts: { personId, eventIds: rows.map((row) => row.event_id) },
    })
  },
)
