import { atLeast, type Actor } from '../kernel/actor.ts'

/** Managers bring in the history of another forum. */
export function mayImport(actor: Actor): boolean {
  return atLeast(actor, 'manager') && (!actor.scopes || actor.scopes.includes('manage'))
}
