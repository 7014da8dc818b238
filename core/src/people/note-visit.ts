import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { ownId } from './accounts.ts'
import { sessionEnd } from './start-session.ts'

/**
 * Puts the end of a session further away because its person was here, half a year after the sign-in at most. Hosts call
 * it after they answered.
 */
export const noteVisit = command({ sessionId: z.uuid() }, async (tx, { sessionId }) => {
  await tx.db
    .updateTable('sessions')
    .set({ last_seen_at: tx.now, expires_at: noLaterThan(sessionEnd(tx.now)) })
    .where('person_id', '=', ownId(tx.actor))
    .where('id', '=', sessionId)
    .where('expires_at', '>', tx.now)
    .execute()
})

function noLaterThan(end: Date) {
  return sql<Date>`least(${end}::timestamptz, created_at + interval '180 days')`
}
