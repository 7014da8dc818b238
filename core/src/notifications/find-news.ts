import { sql } from 'kysely'
import { excerpt, postUrl, topicUrl } from '../conversations/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Reader } from '../kernel/context.ts'
import type { Reason } from './rules.ts'
import { visibleTo } from './visible.ts'

/** Something that happened to somebody and that they have not read, with the words that were said. */
export interface News {
  readonly reason: Reason
  readonly name: string | null
  readonly words: string
  /** The post within its conversation. */
  readonly url: string
  readonly topic: { readonly id: string; readonly kind: string; readonly title: string; readonly url: string }
}

interface Asked {
  readonly after: string
  readonly upTo: string
  readonly topicId: string | null
  readonly reasons: readonly Reason[]
}

/** What a mail holds at most; the rest is counted by its writer. */
const most = 200
const longest = 600

/** What the actor has not read between two events, for these reasons, and may see; as it was said, the oldest first. */
export async function findNews(
  { db, actor }: Pick<Reader, 'db'> & { actor: Actor },
  { after, upTo, topicId, reasons }: Asked,
): Promise<News[]> {
  const there = topicId ? sql`and notification.topic_id = ${topicId}` : sql``
  const { rows } = await sql<Row>`/* find_news */
    select notification.reason, notification.topic_id, notification.post_id, topic.kind, topic.title, topic.slug,
      author.name, left(post.body_html, 4000) as beginning
    from notifications notification
    left join people author on author.id = notification.actor_id
    ${visibleTo(actor)} and notification.read_at is null ${there}
      and notification.event_id > ${after}::bigint and notification.event_id <= ${upTo}::bigint
      and notification.reason = any(${[...reasons]}::text[])
    order by notification.event_id
    limit ${sql.lit(most)}`.execute(db)
  return rows.map(present)
}

interface Row {
  reason: Reason
  topic_id: string
  post_id: string | null
  kind: string
  title: string
  slug: string
  name: string | null
  beginning: string | null
}

function present({ reason, topic_id, post_id, kind, title, slug, name, beginning }: Row): News {
  const topic = { id: topic_id, slug }
  const url = topicUrl(topic_id, slug)
  return {
    reason,
    name,
    words: excerpt(beginning ?? '', longest),
    url: post_id ? postUrl(topic, post_id) : url,
    topic: { id: topic_id, kind, title, url },
  }
}
