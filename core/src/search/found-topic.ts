import { postUrl, presentAuthor, topicUrl, type AuthorRow, type ListedTopic } from '../conversations/index.ts'
import { passageOf, withMarks } from './highlight.ts'

/** A conversation that was found, as lists show it, with the post that answers best. */
export interface FoundTopic extends Omit<ListedTopic, 'excerpt' | 'tags'> {
  readonly tags: string[]
  /** HTML in which only <mark> is not escaped. */
  readonly titleHighlight: string
  /** The matching lines of the post, HTML like the title's. */
  readonly highlight: string
  readonly postId: string
  readonly postRole: string
  readonly postUrl: string
}

export interface Row {
  score: number
  id: string
  kind: 'question' | 'discussion'
  title: string
  slug: string
  language: string
  tags: string[]
  author: AuthorRow
  space: { id: string; slug: string; name: string }
  created_at: Date
  last_activity_at: Date
  answers_count: number
  comments_count: number
  useful_count: number
  solved: boolean
  locked_at: Date | null
  post_id: string
  post_role: string
  title_marked: string
  body_marked: string
}

export function present(row: Row): FoundTopic {
  const url = topicUrl(row.id, row.slug)
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    url,
    titleHighlight: withMarks.html(row.title_marked),
    highlight: withMarks.html(passageOf(row.body_marked)),
    postId: row.post_id,
    postRole: row.post_role,
    postUrl: row.post_role === 'opening' ? url : postUrl(row, row.post_id),
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
