import { atLeast, type Actor } from '../kernel/actor.ts'

/** Everything includes what opens every door: it is for owners, in person, and for whoever runs the machine. */
export function mayMove(actor: Actor): boolean {
  return atLeast(actor, 'owner') && !actor.scopes
}

/** What is held about a person is theirs to take, in person and not with a key; the operator answers letters. */
export function mayTakeData(actor: Actor, personId: string): boolean {
  return actor.role === 'system' || (actor.id === personId && !actor.scopes)
}
