import type { Identity, Seen } from './replica.ts'

const farBehind = 10_000

/**
 * `serves`, or why it is left out: it does not answer, is too far behind, takes nothing over any more (it was made a
 * primary), followed another primary, or is a copy of something else.
 */
export type ReplicaState = 'serves' | 'away' | 'behind' | 'promoted' | 'strayed' | 'foreign'

export interface ReplicaFacts {
  readonly seen: Seen | null
  readonly identity: Identity | null
  /** It had what its primary never wrote. */
  readonly strayed: boolean
  /** For how many milliseconds at most it lacks something. */
  readonly lag: number
}

/** What is wrong with a copy of this database; what nobody waits for to end comes first. */
export function stateOf({ seen, identity, strayed, lag }: ReplicaFacts, of: Identity): ReplicaState {
  if (!seen) return 'away'
  if (identity?.system !== of.system || identity.database !== of.database) return 'foreign'
  if (!seen.follows) return 'promoted'
  if (strayed) return 'strayed'
  return lag > farBehind ? 'behind' : 'serves'
}
