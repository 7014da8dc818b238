import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { endViewingOf } from './stop-viewing.ts'
import { hashOfToken } from './tokens.ts'

/** Ends the session of this token. A token that opens nothing is no refusal: the person is out either way. */
export const signOut = command({ token: z.string() }, async (tx, { token }) => {
  const hash = hashOfToken(token)
  if (!hash) return
  const session = await tx.db
    .deleteFrom('sessions')
    .where('token_hash', '=', hash)
    .returning('id')
    .executeTakeFirst()
  if (session) await endViewingOf(tx, session.id)
})
