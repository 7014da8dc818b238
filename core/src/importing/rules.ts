import { atLeast, type Actor } from '../kernel/actor.ts'

/** What was imported says who wrote what, and where the files were. */
export function maySeeImports(actor: Actor): boolean {
  return atLeast(actor, 'manager')
}

/** Managers bring in the history of another forum. */
export function mayImport(actor: Actor): boolean {
  return atLeast(actor, 'manager') && (!actor.scopes || actor.scopes.includes('manage'))
}
