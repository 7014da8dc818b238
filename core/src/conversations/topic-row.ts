import { topicUrl } from './address.ts'
import { presentAuthor, type AuthorCard, type AuthorRow } from './author-card.ts'

/** What every list of conversations selects of one; `author` comes from author-card.ts. */
export interface TopicRow {
  readonly id: string
  readonly kind: 'question' | 'discussion'
  readonly title: string
  readonly slug: string
  readonly language: string
  readonly tags: string[]
  readonly author: AuthorRow
  readonly space: { readonly id: string; readonly slug: string; readonly name: string }
  readonly created_at: Date
  readonly last_activity_at: Date
  readonly answers_count: number
  readonly comments_count: number
  readonly useful_count: number
  readonly solved: boolean
  readonly locked_at: Date | null
}

/** A conversation as readers of a list get it. Moments are in ISO 8601. */
export interface TopicInList {
  readonly id: string
  readonly kind: 'question' | 'discussion'
  readonly title: string
  readonly url: string
  readonly language: string
  readonly tags: string[]
  readonly author: AuthorCard
  readonly space: { readonly id: string; readonly slug: string; readonly name: string }
  readonly createdAt: string
  readonly lastActivityAt: string
  readonly answersCount: number
  readonly commentsCount: number
  readonly usefulCount: number
  readonly solved: boolean
  readonly lockedAt: string | null
}

export function presentTopic(row: TopicRow): TopicInList {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    url: topicUrl(row.id, row.slug),
    language: row.language,
    tags: row.tags,
    author: presentAuthor(row.author),
    space: row.space,
    createdAt: row.created_at.toISOString(),
    lastActivityAt: row.last_activity_at.toISOString(),
    answersCount: row.answers_count,
    commentsCount: row.comments_count,
    usefulCount: row.useful_count,
    solved: row.solved,
    lockedAt: row.locked_at?.toISOString() ?? null,
  }
}
