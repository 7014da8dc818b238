import type { Source } from './to-markdown.ts'

/** `kind/id` of something in the other forum: person/7, post/18. */
export type Ref = `${string}/${string}`

/** What the report counts by. */
export interface Counted {
  readonly type: string
  /** YYYY-MM, or '' when the row has no date. */
  readonly month: string
  readonly file: string
  readonly row: number
  readonly line: number
  /** What was wrong with it, although it was imported. */
  readonly remark?: string | null
}

export interface PersonItem extends Counted {
  readonly kind: 'person'
  readonly ref: Ref
  /** Other names of the same person, under which an address may look for them. */
  readonly aliases: readonly Ref[]
  readonly at: Date
  readonly name: string
  readonly about: Source | null
  readonly location: string | null
  readonly website: string | null
  readonly bot: boolean
}

interface Written extends Counted {
  readonly ref: Ref
  readonly aliases: readonly Ref[]
  readonly at: Date
  readonly author: Ref | null
  readonly authorName: string | null
  readonly body: Source
  readonly editedAt: Date | null
}

export interface TopicItem extends Written {
  readonly kind: 'topic'
  /** The topic itself, when it has a number of its own beside that of its first post. */
  readonly topicRef: Ref | null
  readonly topicKind: 'question' | 'discussion'
  readonly spaceId: string
  readonly title: string
  readonly tags: readonly string[]
  readonly lockedAt: Date | null
  /** The answer that the asker marked, by its number. */
  readonly accepts: Ref | null
}

export interface PostItem extends Written {
  readonly kind: 'post'
  readonly role: 'answer' | 'comment'
  readonly parent: Ref
  /** Its question may stand later in the file: then it waits, and is read again when all of them are here. */
  readonly waits: 'may' | 'did' | 'never'
}

export interface VoteItem extends Counted {
  readonly kind: 'vote'
  readonly vote: 'useful' | 'thanks'
  readonly post: Ref
  /** Null for a vote that hides its voter: `number` then tells it from the others. */
  readonly voter: Ref | null
  readonly number: string
  readonly at: Date
}

export interface AcceptanceItem extends Counted {
  readonly kind: 'acceptance'
  readonly post: Ref
  /** Null: no date is known, and that of the answer is taken. */
  readonly at: Date | null
  /** The external id that remembers it. */
  readonly ref: Ref
  /** Only when the question still says so: a mark that was moved is history. */
  readonly onlyIfCurrent: boolean
  /** The asker did it; otherwise nobody knows who. */
  readonly byAsker: boolean
}

export interface FollowItem extends Counted {
  readonly kind: 'follow'
  readonly ref: Ref
  readonly post: Ref
  readonly person: Ref
  readonly at: Date
}

export interface SkippedItem extends Counted {
  readonly kind: 'skipped'
  readonly reason: string
  /** Remembered, so that what hangs on it is skipped too instead of missing it. */
  readonly ref?: Ref
}

export interface BrokenItem extends Counted {
  readonly kind: 'broken'
  readonly reason: string
}

export type Item =
  | PersonItem
  | TopicItem
  | PostItem
  | VoteItem
  | AcceptanceItem
  | FollowItem
  | SkippedItem
  | BrokenItem

/** What is written in one transaction, with how far that brings its file. */
export interface Batch {
  readonly file: string
  readonly items: readonly Item[]
  /** Rows of the file done with this batch; null for what belongs to no file. */
  readonly rows: number
  readonly bytesDone: number
  readonly done: boolean
}
