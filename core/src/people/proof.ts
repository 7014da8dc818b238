import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Call, Tx } from '../kernel/context.ts'
import { Conflict, Forbidden } from '../kernel/refusals.ts'
import { ownId, ownIdAtTheDoor } from './accounts.ts'
import { hasFreshProof, mayChangeSecurity, mayCloseDoors } from './rules.ts'

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

/** The session's person has just proved who they are. Only for whoever has checked that. */
export const keepProof = command({ sessionId: z.uuid() }, async (tx: Tx, { sessionId }) => {
  await tx.db
    .updateTable('sessions')
    .set({ proved_at: tx.now })
    .where('person_id', '=', ownId(tx.actor))
    .where('id', '=', sessionId)
    .execute()
})
