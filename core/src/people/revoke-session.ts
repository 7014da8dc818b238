import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { Forbidden, NotFound } from '../kernel/refusals.ts'
import { ownId } from './accounts.ts'
import { mayChangeSecurity } from './rules.ts'

/** Ends one of one's own sessions: its cookie opens nothing from the next request on. */
export const revokeSession = command({ sessionId: z.uuid() }, async (tx, { sessionId }) => {
  const personId = ownId(tx.actor)
  if (!mayChangeSecurity(tx.actor, personId)) throw new Forbidden('A key cannot end a session')
  const { numDeletedRows } = await tx.db
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  if (!numDeletedRows) throw new NotFound('session')
})
