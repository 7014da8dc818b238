import { atLeast, roles, type Actor, type Role } from '../kernel/actor.ts'
import { hasFreshProof } from '../people/index.ts'

/** Whoever adds a tool decides where people's names and addresses go: owners. */
export function mayManageTools(actor: Actor): boolean {
  return atLeast(actor, 'owner') && (!actor.scopes || actor.scopes.includes('manage'))
}

/** An address is chosen, and a secret shown, after a recent proof; a key that may manage is one. */
export function mayOpenTool(actor: Actor, now: Date): boolean {
  return actor.scopes !== undefined || hasFreshProof(actor, now)
}

/** A tool may be for the team alone. */
export function mayUseTool(role: Role, least: string): boolean {
  const needed = roles.findIndex((known) => known === least)
  return needed >= 0 && roles.indexOf(role) >= needed
}

/** What a tool may ask to know: that it is the same person, their profile, their address, their role; also later on. */
export const toolScopes = ['openid', 'profile', 'email', 'groups', 'offline_access'] as const
export type ToolScope = (typeof toolScopes)[number]

/** Those of the words of a `scope` that mean something here, in our order. */
export function scopesIn(words: unknown): ToolScope[] {
  const asked = typeof words === 'string' ? words.split(' ') : []
  return toolScopes.filter((known) => asked.includes(known))
}

const day = 86_400_000

/** So long an old secret opens beside the new one. */
export const overlap = day

/** A key is shown for so long before it signs: tools keep what they were shown. */
const shownBefore = day
const signsFor = 90 * day

interface Key {
  readonly madeAt: Date
}

/** The key that signs now: the newest that was shown long enough, or else the oldest. Null without any. */
export function signingKey<K extends Key>(keys: readonly K[], now: Date): K | null {
  const oldestFirst = keys.toSorted((a, b) => a.madeAt.getTime() - b.madeAt.getTime())
  return oldestFirst.findLast((key) => isShown(key, now)) ?? oldestFirst[0] ?? null
}

/** Whether it is time to show the next key, so that it is known when it begins to sign. */
export function needsKey(keys: readonly Key[], now: Date): boolean {
  return keys.every(({ madeAt }) => now.getTime() - madeAt.getTime() >= signsFor)
}

/** Keys that signed nothing that is still looked at: another one has been signing for a day, an ID token lives an hour. */
export function pastKeys<K extends Key>(keys: readonly K[], now: Date): K[] {
  const signing = signingKey(keys, new Date(now.getTime() - day))
  if (!signing || !isShown(signing, new Date(now.getTime() - day))) return []
  return keys.filter(({ madeAt }) => madeAt < signing.madeAt)
}

function isShown({ madeAt }: Key, now: Date): boolean {
  return now.getTime() - madeAt.getTime() >= shownBefore
}
