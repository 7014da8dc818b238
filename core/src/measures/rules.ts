import { isStaff, type Actor } from '../kernel/actor.ts'

/** The figures of the community are for those who look after it. */
export function maySeeFigures(actor: Actor): boolean {
  return isStaff(actor)
}
