/** From the least to the most trusted. `system` is Parvis itself: the command line, a job, an importer. */
export const roles = [
  'visitor',
  'member',
  'ambassador',
  'responder',
  'moderator',
  'manager',
  'owner',
  'system',
] as const

export type Role = (typeof roles)[number]

/** Who is acting. A visitor has no id; `scopes` narrows what an API key may do (absent: everything its person may). */
export interface Actor {
  readonly id: string | null
  readonly role: Role
  readonly scopes?: readonly string[]
  /** When the person at the door last proved who they are; absent for keys, and when nobody knows. */
  readonly provedAt?: Date
  /** The owner who looks as this person: nothing is changed meanwhile, and what opens the door is not shown. */
  readonly viewedBy?: string
}

export const visitor: Actor = { id: null, role: 'visitor' }
export const system: Actor = { id: null, role: 'system' }

/** True when the actor's role is this one or a more trusted one. */
export function atLeast(actor: Actor, role: Role): boolean {
  return roles.indexOf(actor.role) >= roles.indexOf(role)
}

/** Staff works for the brand: responders and above. Ambassadors are members. */
export function isStaff(actor: { readonly role: Role }): boolean {
  return roles.indexOf(actor.role) >= roles.indexOf('responder')
}
