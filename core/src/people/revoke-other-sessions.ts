import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { ownId } from './accounts.ts'
import { mayChangeSecurity } from './rules.ts'
import { endSessions } from './store-password.ts'

/** Ends all of one's own sessions but the one named. */
export const revokeOtherSessions = command({ sessionId: z.uuid() }, async (tx, { sessionId }) => {
  const personId = ownId(tx.actor)
  if (!mayChangeSecurity(tx.actor, personId)) throw new Forbidden('A key cannot end a session')
  await endSessions(tx, personId, sessionId)
})
