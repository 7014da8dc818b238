import { atLeast, isStaff, roles, type Actor, type Role } from '../kernel/actor.ts'

/** Roles that can be given to a person: visitors have no account, and the system is nobody. */
export const givenRoles = ['member', 'ambassador', 'responder', 'moderator', 'manager', 'owner'] as const
export type GivenRole = (typeof givenRoles)[number]

interface RoleChange {
  readonly personId: string
  readonly from: Role
  readonly to: Role
}

/**
 * Owners give and take every role. Managers do so up to moderator, for people up to moderator. Nobody raises
 * themselves; an owner may step down.
 */
export function mayChangeRole(actor: Actor, { personId, from, to }: RoleChange): boolean {
  if (!mayManage(actor)) return false
  if (personId === actor.id && rank(to) > rank(from)) return false
  if (atLeast(actor, 'owner')) return true
  return personId !== actor.id && rank(from) <= rank('moderator') && rank(to) <= rank('moderator')
}

/** The roles that this actor could give to somebody new. */
export function rolesToGive(actor: Actor): readonly GivenRole[] {
  return givenRoles.filter((to) => mayChangeRole(actor, { personId: '', from: 'member', to }))
}

/** Managers bring people in, and change what the community is called and speaks. */
export function mayManage(actor: Actor): boolean {
  return atLeast(actor, 'manager') && (!actor.scopes || actor.scopes.includes('manage'))
}

/** A profile belongs to its person; managers may tidy it, unless it is a more trusted person's. */
export function mayChangeProfile(
  actor: Actor,
  person: { readonly id: string; readonly role: Role },
): boolean {
  if (actor.id === person.id) return !actor.scopes || actor.scopes.includes('write')
  return mayManage(actor) && rank(actor.role) >= rank(person.role)
}

/** Staff who moderate may say which address belongs to an imported profile. */
export function mayOfferProfile(actor: Actor): boolean {
  return atLeast(actor, 'moderator') && (!actor.scopes || actor.scopes.includes('manage'))
}

/** Moderators and above keep somebody out or let them in again; never themselves, an equal or somebody more trusted. */
export function maySuspend(actor: Actor, person: { readonly id: string; readonly role: Role }): boolean {
  return maySeeSuspensions(actor) && actor.id !== person.id && rank(actor.role) > rank(person.role)
}

/** Managers invite into the roles that they could give. */
export function mayInvite(actor: Actor, role: GivenRole): boolean {
  return rolesToGive(actor).includes(role)
}

/** A link that many people hold opens no door of the team. */
export function mayInviteMany(role: Role): boolean {
  return !isStaff({ role })
}

/** The values of a space's `read_from` that let somebody with this role read. */
export function rolesToRead(role: string): readonly string[] {
  return roles.slice(0, roles.findIndex((known) => known === role) + 1)
}

/** The most trusted of the roles that somebody's groups give; a member when they give none. */
export function mappedRole(given: Readonly<Record<string, GivenRole>>, groups: readonly string[]): GivenRole {
  const theirs = groups.filter((group) => Object.hasOwn(given, group)).map((group) => given[group]!)
  return givenRoles.findLast((role) => theirs.includes(role)) ?? 'member'
}

/** Those who could suspend somebody see whether and why a person was. */
export function maySeeSuspensions(actor: Actor): boolean {
  return atLeast(actor, 'moderator') && (!actor.scopes || actor.scopes.includes('manage'))
}

/** Owners see the community as somebody else does, to help them; never as another owner, or with a key. */
export function mayViewAs(actor: Actor, person: { readonly id: string; readonly role: Role }): boolean {
  return actor.role === 'owner' && !actor.scopes && actor.id !== person.id && person.role !== 'owner'
}

/** A suspension ends by itself when its time is over. */
export function isSuspended(
  person: { readonly suspended_at: Date | null; readonly suspended_until: Date | null },
  now: Date,
): boolean {
  if (!person.suspended_at) return false
  return !person.suspended_until || person.suspended_until > now
}

/** What opens the door (passwords, sessions, keys) is changed by the person at the door, never with a key. */
export function mayChangeSecurity(actor: Actor, personId: string): boolean {
  if (actor.role === 'system') return true
  return actor.id === personId && !actor.scopes
}

/**
 * What opens the door may be looked at and taken away (a session, a passkey, a connection, a key) by its person, and
 * with a key of theirs that was made for it; it is added at the door alone.
 */
export function mayCloseDoors(actor: Actor, personId: string): boolean {
  return actor.id === personId && (!actor.scopes || actor.scopes.includes('account'))
}

const freshFor = 10 * 60_000

/** What opens the door is changed within ten minutes of a proof; Parvis itself needs none. */
export function hasFreshProof({ role, provedAt }: Actor, now: Date): boolean {
  if (role === 'system') return true
  return provedAt !== undefined && now.getTime() - provedAt.getTime() < freshFor
}

function rank(role: Role): number {
  return roles.indexOf(role)
}
