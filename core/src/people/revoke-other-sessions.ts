import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { ownIdToClose } from './proof.ts'
import { endSessions } from './store-password.ts'

/** Ends all of one's own sessions but the one named, or all of them. */
export const revokeOtherSessions = command({ sessionId: z.uuid().nullable() }, async (tx, { sessionId }) => {
  const personId = ownIdToClose(tx, { lately: false })
  await endSessions(tx, personId, sessionId)
})
