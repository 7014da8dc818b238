import { CompiledQuery } from 'kysely'
import { z } from 'zod'
import type { Reader } from '../kernel/context.ts'
import { queryInput } from '../kernel/query-input.ts'
import { Forbidden, NotFound } from '../kernel/refusals.ts'
import { topicUrl } from './address.ts'
import { readerParameters, topicFound, topicJson, type TopicFound } from './load-topic.ts'
import { postFound } from './post-sql.ts'
import { mayEditPost } from './rules.ts'

export interface PostSource {
  readonly topicId: string
  readonly postId: string
  readonly kind: 'question' | 'discussion'
  readonly role: 'opening' | 'answer' | 'comment'
  readonly title: string
  readonly tags: readonly string[]
  readonly url: string
  /** As its author typed it. */
  readonly body: string
  /** How often it was edited: `editPost` takes it back, so that nobody writes over what they have not read. */
  readonly version: number
}

interface Found {
  topic: TopicFound
  role: PostSource['role']
  author_id: string | null
  deleted_at: Date | null
  body_markdown: string
  edits_count: number
}

const input = z.strictObject({ topicId: z.uuid(), postId: z.uuid() })

const statement = `/* show_source */
select ${topicJson} as topic, p.role, p.author_id, p.deleted_at, p.body_markdown, p.edits_count
from topics t
join spaces s on s.id = t.space_id
join posts p on p.topic_id = t.id and p.id = $5::uuid and ${postFound}
where t.id = $1::uuid and ${topicFound}`

/** What an editor begins with: the Markdown of a post, for whoever may change it. */
export async function showSource({ db, actor }: Reader, asked: z.input<typeof input>): Promise<PostSource> {
  const { topicId, postId } = queryInput(input, asked)
  const parameters = [...readerParameters(topicId, actor), postId]
  const { rows } = await db.getExecutor().executeQuery<Found>(CompiledQuery.raw(statement, parameters))
  const post = rows[0]
  if (!post) throw new NotFound('post')
  const { topic } = post
  if (!mayEditPost(actor, topic, post))
    throw new Forbidden('Only its author or a moderator may change a post, while the conversation is open')

  const url = topicUrl(topic.id, topic.slug)
  const { kind, title, tags } = topic
  const { role, body_markdown: body, edits_count: version } = post
  return { topicId, postId, kind, role, title, tags, url, body, version }
}
