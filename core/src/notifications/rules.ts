import type { Happening } from '../kernel/catalogue.ts'
import type { Event } from '../kernel/events.ts'

/** Why someone is told. When several hold for one event, the first in this list is the one they read. */
export const reasons = ['mention', 'accepted', 'answer', 'comment', 'thanks', 'useful', 'follow'] as const
export type Reason = (typeof reasons)[number]

/** Somebody to be told of an event by name. Followers are found in the database. */
export interface Concern {
  readonly personId: string
  readonly reason: Reason
}

/** Whom an event concerns directly, whoever follows the conversation. */
export function concernsOf(event: Event): Concern[] {
  switch (event.type) {
    case 'topic.opened':
      return mentions(event.facts.mentionedIds)
    case 'answer.given':
      return [...mentions(event.facts.mentionedIds), ...one(event.facts.topicAuthorId, 'answer')]
    case 'comment.made':
      return [...mentions(event.facts.mentionedIds), ...one(event.facts.parentAuthorId, 'comment')]
    case 'post.edited':
      return mentions(event.facts.newlyMentionedIds)
    case 'answer.accepted':
      return one(event.facts.authorId, 'accepted')
    case 'vote.given':
      return one(event.facts.authorId, event.facts.vote)
    default:
      return []
  }
}

/** What whoever follows the conversation hears of. */
export function reachesFollowers(type: Happening): boolean {
  return type === 'answer.given' || type === 'comment.made'
}

/**
 * Who begins (true) or ceases (false) to follow by this event. Whoever opens or answers follows from then on, in
 * imported conversations too: what is said there now is news.
 */
export function followChangeOf(event: Event): { personId: string; follows: boolean } | null {
  switch (event.type) {
    case 'topic.opened':
    case 'answer.given':
      return event.facts.authorId ? { personId: event.facts.authorId, follows: true } : null
    case 'topic.followed':
      return { personId: event.facts.personId, follows: true }
    case 'topic.unfollowed':
      return { personId: event.facts.personId, follows: false }
    default:
      return null
  }
}

/** What is no longer true and should not be read any more: the acceptance or vote that was withdrawn. */
export function withdrawalOf(
  event: Event,
): { personId: string | null; postId: string; reason: Reason } | null {
  switch (event.type) {
    case 'answer.unaccepted':
      return { personId: event.facts.authorId, postId: event.facts.postId, reason: 'accepted' }
    case 'vote.withdrawn':
      return { personId: event.facts.authorId, postId: event.facts.postId, reason: event.facts.vote }
    default:
      return null
  }
}

function mentions(ids: readonly string[]): Concern[] {
  return ids.map((personId) => ({ personId, reason: 'mention' }))
}

function one(personId: string | null, reason: Reason): Concern[] {
  return personId ? [{ personId, reason }] : []
}
