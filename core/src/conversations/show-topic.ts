import { z } from 'zod'
import type { Actor } from '../kernel/actor.ts'
import type { Reader } from '../kernel/context.ts'
import { cursor } from '../kernel/cursor.ts'
import { queryInput } from '../kernel/query-input.ts'
import { NotFound } from '../kernel/refusals.ts'
import { topicUrl } from './address.ts'
import { presentAuthor, type AuthorCard } from './author-card.ts'
import { answerSorts, type AnswerSort } from './kinds/kind.ts'
import { iso, presentPost, type PostRow, type ShownPost } from './post-sql.ts'
import { loadTopic, pageSize, type TopicRow } from './load-topic.ts'
import {
  isQuiet,
  mayDeleteTopic,
  mayEditPost,
  mayModerate,
  mayRestore,
  mayTakePart,
  mayTalk,
} from './rules.ts'

export interface ShownTopic {
  readonly id: string
  readonly kind: 'question' | 'discussion'
  readonly title: string
  readonly slug: string
  readonly url: string
  readonly language: string
  readonly tags: readonly string[]
  readonly author: AuthorCard
  readonly space: {
    readonly id: string
    readonly slug: string
    readonly name: string
    readonly readFrom: string
  }
  readonly createdAt: string
  readonly lastActivityAt: string
  readonly editedAt: string | null
  readonly answersCount: number
  readonly commentsCount: number
  readonly usefulCount: number
  readonly acceptedPostId: string | null
  readonly acceptedAt: string | null
  readonly lockedAt: string | null
  readonly archivedAt: string | null
  readonly deletedAt: string | null
  readonly follows: boolean
  readonly sort: AnswerSort
  readonly opening: ShownPost
  /** The accepted one first on the first page, however they are sorted. */
  readonly answers: readonly ShownPost[]
  readonly next: string | null
  readonly may: Record<'answer' | 'edit' | 'delete' | 'restore' | 'lock' | 'unlock' | 'follow', boolean>
}

const topicId = z.uuid()
const input = z.strictObject({
  id: topicId,
  sort: z.enum(answerSorts).optional(),
  after: z.string().nullish(),
})
const positions = cursor(
  z.tuple([z.enum(answerSorts), z.int().min(-2e9).max(2e9), z.iso.datetime({ offset: true }), z.uuid()]),
)

/**
 * A conversation as this reader sees it: its opening post, a page of its answers with their first comments, all
 * authors, what the reader voted and may do, in one statement for visitors and members alike. Without a sort it is
 * the kind's own; a cursor keeps the sort it was made with.
 */
export async function showTopic(
  reader: Reader,
  asked: { id: string; sort?: string | undefined; after?: string | null | undefined },
): Promise<ShownTopic> {
  if (!topicId.safeParse(asked.id).success) throw new NotFound('conversation')
  const { id, sort, after } = queryInput(input, asked)
  const from = positions.decode(after)
  const row = await loadTopic(reader, { id, sort: from?.[0] ?? sort ?? null, from })
  if (!row) throw new NotFound('conversation')

  const { topic, posts } = row
  const [opening, ...answers] = posts as [PostRow, ...PostRow[]]
  const room = pageSize + Number(answers[0]?.id === topic.accepted_post_id)
  const last = answers.length > room ? answers[room - 1] : undefined
  const shown = (post: PostRow) => presentPost(reader.actor, topic, post)
  return {
    ...presentTopic(reader.actor, row, opening),
    opening: shown(opening),
    answers: answers.slice(0, room).map(shown),
    next: last ? positions.encode([row.sort, -last.useful_count, last.created_at, last.id]) : null,
  }
}

function presentTopic(actor: Actor, { topic, ...row }: TopicRow, opening: PostRow) {
  const quiet = isQuiet(topic, topic)
  const moderates = mayModerate(actor) && !topic.deleted_at
  return {
    id: topic.id,
    kind: topic.kind,
    title: topic.title,
    slug: topic.slug,
    url: topicUrl(topic.id, topic.slug),
    language: topic.language,
    tags: topic.tags,
    author: presentAuthor(row.author),
    space: row.space,
    createdAt: iso(topic.created_at),
    lastActivityAt: iso(topic.last_activity_at),
    editedAt: topic.edited_at && iso(topic.edited_at),
    answersCount: topic.answers_count,
    commentsCount: topic.comments_count,
    usefulCount: topic.useful_count,
    acceptedPostId: topic.accepted_post_id,
    acceptedAt: topic.accepted_at && iso(topic.accepted_at),
    lockedAt: topic.locked_at && iso(topic.locked_at),
    archivedAt: topic.archived_at && iso(topic.archived_at),
    deletedAt: topic.deleted_at && iso(topic.deleted_at),
    follows: row.follows,
    sort: row.sort,
    may: {
      answer: !quiet && mayTalk(actor, topic),
      edit: mayEditPost(actor, topic, opening),
      delete: mayDeleteTopic(actor, topic),
      restore: mayRestore(actor, topic),
      lock: moderates && !topic.locked_at,
      unlock: moderates && topic.locked_at !== null,
      follow: mayTakePart(actor, topic),
    },
  }
}
