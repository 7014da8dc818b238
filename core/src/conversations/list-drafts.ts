import { sql } from 'kysely'
import type { Reader } from '../kernel/context.ts'
import { shortId } from '../kernel/ids.ts'
import { visibleSpaces } from '../spaces/index.ts'
import { topicUrl } from './address.ts'

export interface ListedDraft {
  readonly place: string
  readonly kind: 'ask' | 'answer' | 'comment' | 'edit'
  /** Of the conversation it belongs to, or its own; '' where it has none yet, or one may not read there any more. */
  readonly title: string
  readonly body: string
  /** Where one goes on with it; null where that place is gone. */
  readonly url: string | null
  readonly savedAt: string
}

interface Row {
  place: string
  kind: ListedDraft['kind']
  own_title: string
  body: string
  saved_at: Date
  post_id: string | null
  topic: { id: string; slug: string; title: string } | null
}

/** What the actor has begun and not sent, newest first. */
export async function listDrafts({ db, actor }: Reader): Promise<ListedDraft[]> {
  if (!actor.id) return []
  const { rows } = await sql<Row>`/* list_drafts */
    select d.place, split_part(d.place, ' ', 1) as kind, d.title as own_title, d.body, d.saved_at,
      nullif(split_part(d.place, ' ', 3), '')::uuid as post_id,
      case when s.id is not null then json_build_object('id', t.id, 'slug', t.slug, 'title', t.title) end as topic
    from drafts d
    left join topics t on t.id = nullif(split_part(d.place, ' ', 2), '')::uuid and t.deleted_at is null
    left join spaces s on s.id = t.space_id and s.read_from = any(${visibleSpaces(actor)}::text[])
    where d.person_id = ${actor.id}
    order by d.saved_at desc, d.place`.execute(db)
  return rows.map((row) => ({
    place: row.place,
    kind: row.kind,
    title: row.topic?.title ?? row.own_title,
    body: row.body,
    url: urlOf(row),
    savedAt: row.saved_at.toISOString(),
  }))
}

function urlOf({ kind, topic, post_id: postId }: Row): string | null {
  if (kind === 'ask') return '/ask'
  if (!topic) return null
  if (kind === 'answer') return `${topicUrl(topic.id, topic.slug)}#answer`
  if (!postId) return null
  if (kind === 'edit') return `/c/${shortId(topic.id)}/edit/${shortId(postId)}`
  return `${topicUrl(topic.id, topic.slug)}#comment-${shortId(postId)}`
}
