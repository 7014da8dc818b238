import { atLeast, isStaff, type Actor } from '../kernel/actor.ts'
import { mayRead, mayWrite, mayWriteAtAll } from '../spaces/index.ts'
import { kindOf } from './kinds.ts'

/** What a rule needs to know of a space. */
export interface SpaceFacts {
  readonly read_from: string
  readonly write_from: string
  readonly archived_at: Moment | null
}

export interface TopicFacts {
  readonly kind: string
  readonly author_id: string | null
  readonly answers_count: number
  readonly accepted_post_id: string | null
  readonly locked_at: Moment | null
  readonly deleted_at: Moment | null
  readonly deleted_by: string | null
}

export interface PostFacts {
  readonly id: string
  readonly role: string
  readonly author_id: string | null
  readonly deleted_at: Moment | null
  readonly deleted_by: string | null
  /** Comments under it that are not deleted. */
  readonly comments_count: number
}

type Moment = Date | string

export function mayModerate(actor: Actor): boolean {
  return mayWriteAtAll(actor) && atLeast(actor, 'moderator')
}

/** Managers bring in what was said elsewhere, in the names of those who said it. */
export function mayImport(actor: Actor): boolean {
  return atLeast(actor, 'manager') && (!actor.scopes || actor.scopes.includes('manage'))
}

/** Only a person opens, answers and comments: the system has nothing to say of its own. */
export function mayTalk(actor: Actor, space: SpaceFacts): boolean {
  return actor.id !== null && mayWrite(actor, space)
}

/** Votes, thanks and follows: whoever reads may, also where only some may write. */
export function mayTakePart(actor: Actor, space: SpaceFacts): boolean {
  return actor.id !== null && mayWriteAtAll(actor) && mayRead(actor, space)
}

/** Nothing more is said there: neither words nor votes, until somebody reopens it. */
export function isQuiet(topic: Pick<TopicFacts, 'locked_at' | 'deleted_at'>, space: SpaceFacts): boolean {
  return topic.locked_at !== null || topic.deleted_at !== null || space.archived_at !== null
}

/** What was deleted is seen by moderators, and by its author as long as nobody else deleted it. */
export function maySeeDeleted(actor: Actor, thing: Authored): boolean {
  return atLeast(actor, 'moderator') || (isAuthor(actor, thing) && thing.deleted_by === actor.id)
}

/** One's own words, while the conversation is open; a moderator also mends what is closed. */
export function mayEditPost(
  actor: Actor,
  topic: Pick<TopicFacts, 'locked_at' | 'deleted_at'> & SpaceFacts,
  post: Pick<PostFacts, 'author_id' | 'deleted_at'>,
): boolean {
  if (post.deleted_at || topic.deleted_at) return false
  if (mayModerate(actor)) return true
  return mayWriteAtAll(actor) && isAuthor(actor, post) && !isQuiet(topic, topic)
}

/** One's own words may be taken back until others have built on them; then it is a moderator's decision. */
export function mayDeletePost(actor: Actor, topic: TopicFacts, post: PostFacts): boolean {
  if (post.role === 'opening' || post.deleted_at) return false
  if (mayModerate(actor)) return true
  const builtOn = post.id === topic.accepted_post_id || post.comments_count > 0
  return mayWriteAtAll(actor) && isAuthor(actor, post) && !builtOn
}

export function mayDeleteTopic(actor: Actor, topic: TopicFacts): boolean {
  if (topic.deleted_at) return false
  return mayModerate(actor) || (mayWriteAtAll(actor) && isAuthor(actor, topic) && topic.answers_count === 0)
}

/** Whoever could see that it was deleted may bring it back. */
export function mayRestore(actor: Actor, thing: Authored & { readonly deleted_at: Moment | null }): boolean {
  return mayWriteAtAll(actor) && thing.deleted_at !== null && maySeeDeleted(actor, thing)
}

/** The asker decides what solved the problem; staff may decide for an asker who went away. */
export function mayAcceptAnswers(actor: Actor, topic: Pick<TopicFacts, 'kind' | 'author_id'>): boolean {
  if (!kindOf(topic.kind).takesAcceptance || !mayWriteAtAll(actor)) return false
  return isStaff(actor) || (actor.id !== null && actor.id === topic.author_id)
}

/** Nobody applauds themselves. */
export function mayVote(actor: Actor, space: SpaceFacts, post: Pick<PostFacts, 'author_id'>): boolean {
  return mayTakePart(actor, space) && actor.id !== post.author_id
}

interface Authored {
  readonly author_id: string | null
  readonly deleted_by?: string | null
}

function isAuthor(actor: Actor, thing: Authored): boolean {
  return actor.id !== null && actor.id === thing.author_id
}
