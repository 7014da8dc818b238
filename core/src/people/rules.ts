import { atLeast, roles, type Actor, type Role } from '../kernel/actor.ts'

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

/** What opens the door (passwords, sessions, keys) is changed by the person at the door, never with a key. */
export function mayChangeSecurity(actor: Actor, personId: string): boolean {
  if (actor.role === 'system') return true
  return actor.id === personId && !actor.scopes
}

function rank(role: Role): number {
  return roles.indexOf(role)
}

const commonPasswords = new Set(
  `1234567890 0123456789 12345678910 0987654321 1q2w3e4r5t 1qaz2wsx3edc qwertyuiop azertyuiop qwerty12345
  qwerty123456 password12 password123 password1234 password12345 passw0rd123 motdepasse motdepasse1 motdepasse123
  iloveyou12 iloveyou123 letmein123 welcome123 welcome1234 admin12345 administrator changeme123 abcdefghij
  abcdefghijk abc1234567 abcd123456 asdfghjkl1 asdfghjklqw zxcvbnm123 football123 baseball123 superman123
  princess123 sunshine123 trustno1234 jetaime123 bonjour123 soleil12345 doudou1234 marseille13 chocolat123`
    .split(/\s+/)
    .filter(Boolean),
)

/** Why a password is too easy to guess, or null. Its length is the type's business. */
export function weakness(password: string, person: { email: string; name?: string }): string | null {
  const folded = password.toLowerCase()
  if (commonPasswords.has(folded) || new Set(folded).size < 4) return 'Too many people use this password'
  const own = [person.email, person.email.split('@')[0], person.name?.toLowerCase()]
  if (own.includes(folded)) return 'A password cannot be your own name or address'
  return null
}
