import type { Event } from '../kernel/events.ts'

/** Changes with the rules below; a replay then writes every transfer again under the new ones. */
export const ruleVersion = 1

/** What others' esteem is worth. Only what somebody else values counts: nobody earns by posting. */
export const worth = {
  accepted: 15,
  useful: { answer: 10, opening: 5, comment: 0 },
  thanks: 2,
} as const

export type MeritReason =
  | 'accepted'
  | 'unaccepted'
  | 'useful'
  | 'useful-withdrawn'
  | 'thanks'
  | 'thanks-withdrawn'

export type TransferReason =
  | MeritReason
  | 'post-deleted'
  | 'post-restored'
  | 'topic-deleted'
  | 'topic-restored'
  | 'merged'

/** What one event moves: to the person when positive, back from them when negative. */
export interface Merit {
  readonly personId: string
  readonly points: number
  readonly reason: MeritReason
}

export type MeritEvent = Event<'answer.accepted' | 'answer.unaccepted' | 'vote.given' | 'vote.withdrawn'>

/**
 * Depends on the event alone, so that the opposite event takes back exactly what was given. Null when it moves
 * nothing: the author is unknown, or someone valued their own post.
 */
export function meritOf(event: MeritEvent): Merit | null {
  switch (event.type) {
    case 'answer.accepted':
    case 'answer.unaccepted': {
      const { authorId, askerId, acceptedById } = event.facts
      if (!authorId || authorId === askerId || authorId === acceptedById) return null
      return event.type === 'answer.accepted'
        ? { personId: authorId, points: worth.accepted, reason: 'accepted' }
        : { personId: authorId, points: -worth.accepted, reason: 'unaccepted' }
    }
    case 'vote.given':
    case 'vote.withdrawn': {
      const { authorId, voterId, vote, role } = event.facts
      if (!authorId || authorId === voterId) return null
      const points = vote === 'useful' ? worth.useful[role] : worth.thanks
      if (points === 0) return null
      return event.type === 'vote.given'
        ? { personId: authorId, points, reason: vote }
        : { personId: authorId, points: -points, reason: `${vote}-withdrawn` }
    }
  }
}
