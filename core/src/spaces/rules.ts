import { atLeast, roles, type Actor, type Role } from '../kernel/actor.ts'
import { mayManage } from '../people/index.ts'

export interface Access {
  readonly read_from: string
  readonly write_from: string
}

/** A visitor writes nothing, and an API key only what it was made for. Asked before any other rule about writing. */
export function mayWriteAtAll(actor: Actor): boolean {
  return actor.role !== 'visitor' && (!actor.scopes || actor.scopes.includes('write'))
}

export function mayRead(actor: Actor, space: Pick<Access, 'read_from'>): boolean {
  return atLeast(actor, space.read_from as Role)
}

/** Whether the actor's words are welcome there; an archived space is quiet for everybody, which is another matter. */
export function mayWrite(actor: Actor, space: Access): boolean {
  return mayWriteAtAll(actor) && mayRead(actor, space) && atLeast(actor, space.write_from as Role)
}

export function mayManageSpaces(actor: Actor): boolean {
  return mayManage(actor)
}

/**
 * For SQL: the values of `read_from` that let this actor in. Every query about what is in spaces says
 * `read_from = any(...)` with it, so that what may not be seen is not found.
 */
export function visibleSpaces(actor: Actor): Role[] {
  return roles.slice(0, roles.indexOf(actor.role) + 1)
}
