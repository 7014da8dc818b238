import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { NotFound } from '../kernel/refusals.ts'
import { ownIdToClose } from './proof.ts'

/** Ends one of one's own sessions: its cookie opens nothing from the next request on. */
export const revokeSession = command({ sessionId: z.uuid() }, async (tx, { sessionId }) => {
  const personId = ownIdToClose(tx, { lately: false })
  const { numDeletedRows } = await tx.db
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  if (!numDeletedRows) throw new NotFound('session')
})
