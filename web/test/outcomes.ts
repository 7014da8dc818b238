import { atLeast, type Role } from '@parvis/core/kernel/actor'
import { cast } from '../../core/test/world.ts'
import type { Name, Scene } from './scene.ts'

/** Who asks: the column of the table, and whose session it is. */
export const callers = [
  ['visitor', null],
  ['own person', 'alice'],
  ['member', 'bob'],
  ['ambassador', 'emma'],
  ['responder', 'david'],
  ['moderator', 'maya'],
  ['manager', 'clara'],
  ['owner', 'olga'],
  ['owner, proved long ago', 'olga'],
  ['suspended', 'bob'],
] as const satisfies readonly (readonly [string, Name | null])[]

export type Caller = (typeof callers)[number][0]
/** Done or shown, asked to sign in or to prove it once more, sent elsewhere, or the status of a refusal. */
export type Outcome = 'yes' | 'sign in' | 'prove' | `→ ${string}` | number
export type Outcomes = Readonly<Record<Caller, Outcome>>

/** How a page, a form or an address is tried, and who gets which answer. */
export interface Case {
  readonly says: Outcomes
  readonly path?: (scene: Scene) => Record<string, string>
  readonly query?: string
  readonly form?: (scene: Scene, who: Name | null) => Record<string, string | Blob>
  readonly cookies?: (scene: Scene) => Record<string, string>
  /** Nobody proved anything lately: for what is there to prove it. */
  readonly unproved?: true
}

export const everybody = (outcome: Outcome): Outcomes =>
  Object.fromEntries(callers.map(([caller]) => [caller, outcome])) as Outcomes

/** Whoever has this role, or a more trusted one; below it they are refused. */
export const from = (least: Role, refused: Outcome = 403): Outcomes => ({
  ...(Object.fromEntries(
    callers.map(([caller, name]) => [
      caller,
      name && atLeast({ id: null, role: cast[name].role }, least) ? 'yes' : refused,
    ]),
  ) as Outcomes),
  visitor: 'sign in',
  suspended: 'sign in',
})

/** Whoever is signed in; what opens doors, only soon after a proof. */
export const members = from('member')
export const justProved: Outcomes = { ...members, 'owner, proved long ago': 'prove' }
/** Whose it is; to everybody else it is as if it were not there. */
export const ownOnly = (refused: Outcome, others: Outcomes = members): Outcomes => ({
  ...(Object.fromEntries(
    Object.entries(others).map(([caller, one]) => [caller, one === 'yes' ? refused : one]),
  ) as Outcomes),
  'own person': 'yes',
})
/** Visitors only: who is in already is sent on. */
export const visitorsOnly = (elsewhere: Outcome): Outcomes => ({
  ...everybody(elsewhere),
  visitor: 'yes',
  suspended: 'yes',
})
export const open = everybody('yes')
export const moderators = from('moderator')
