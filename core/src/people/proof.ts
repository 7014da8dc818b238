import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Call, Tx } from '../kernel/context.ts'
import { Conflict, Forbidden, NotFound } from '../kernel/refusals.ts'
import { ownId, ownIdAtTheDoor } from './accounts.ts'
import { hasFreshProof, mayChangeSecurity, mayCloseDoors } from './rules.ts'
import { hashOfToken, newToken } from './tokens.ts'

/**
 * For what opens the door: the person themselves, who proved it within the last minutes. Conflict `proof.needed`
 * otherwise; the host then asks for the password or a passkey and comes back.
 */
export function ownIdFreshlyProved({ actor, now }: Pick<Call, 'actor' | 'now'>): string {
  const personId = ownId(actor)
  if (!mayChangeSecurity(actor, personId)) throw new Forbidden('A key cannot change how its person signs in')
  needFreshProof({ actor, now })
  return personId
}

/**
 * For what is taken away from the doors: the person, or a key made for it, whose maker proved it then. With `lately`
 * the person at the door has to have proved it within the last minutes.
 */
export function ownIdToClose(
  { actor, now }: Pick<Call, 'actor' | 'now'>,
  { lately }: { readonly lately: boolean },
): string {
  const personId = ownIdAtTheDoor(actor)
  if (!mayCloseDoors(actor, personId))
    throw new Forbidden('This key was not made for how its person signs in')
  if (lately && !actor.scopes) needFreshProof({ actor, now })
  return personId
}

export function needFreshProof({ actor, now }: Pick<Call, 'actor' | 'now'>): void {
  if (!hasFreshProof(actor, now))
    throw new Conflict('proof.needed', 'Confirm first that it is you: your last proof is too old')
}

/**
 * The session's person has just proved who they are, and only for whoever has checked that. The session goes on with
 * another token, which the browser keeps instead: whoever had the one before is out. NotFound when it ended meanwhile.
 */
export const keepProof = command({ sessionId: z.uuid() }, async (tx: Tx, { sessionId }) => {
  const token = newToken()
  const session = await tx.db
    .updateTable('sessions')
    .set({ proved_at: tx.now, token_hash: hashOfToken(token)! })
    .where('person_id', '=', ownId(tx.actor))
    .where('id', '=', sessionId)
    .returning('expires_at')
    .executeTakeFirst()
  if (!session) throw new NotFound('session')
  return { token, expiresAt: session.expires_at }
})
