import { sql } from 'kysely'
import { z } from 'zod'
import { postUrl, topicUrl } from '../conversations/index.ts'
import type { Reader } from '../kernel/context.ts'
import { cursor } from '../kernel/cursor.ts'
import { pageLimit, queryInput } from '../kernel/query-input.ts'
import { pictureUrl } from '../people/index.ts'
import type { Reason } from './rules.ts'
import { visibleTo } from './visible.ts'

const place = cursor(z.tuple([z.iso.datetime({ offset: true }), z.string().regex(/^\d{1,18}$/)]))

const input = z.strictObject({ after: z.string().nullish(), limit: pageLimit(30) })

/** One thing that happened to the actor. Pages put those of one conversation together by `topic.id`. */
export interface NotificationItem {
  eventId: string
  reason: Reason
  at: string
  read: boolean
  /** Null when nobody is known to have done it. */
  actor: { id: string; handle: string; name: string; pictureUrl: string | null } | null
  topic: { id: string; kind: string; title: string; language: string; url: string }
  postId: string | null
  /** Where it happened: the post within its conversation. */
  url: string
}

/** What the actor was told, newest first; nothing for a visitor. */
export async function listNotifications(
  { db, actor }: Reader,
  asked: z.input<typeof input> = {},
): Promise<{ items: NotificationItem[]; next: string | null }> {
  const { after, limit: size } = queryInput(input, asked)
  const from = place.decode(after)
  if (!actor.id) return { items: [], next: null }
  const older = from
    ? sql`and (notification.at, notification.event_id) < (${from[0]}::timestamptz, ${from[1]}::bigint)`
    : sql``
  const { rows } = await sql<Row>`/* list_notifications */
    with page as (
      select notification.*, topic.kind, topic.title, topic.language, topic.slug
      from notifications notification ${visibleTo(actor)} ${older}
      order by notification.at desc, notification.event_id desc
      limit ${size + 1}
    )
    select page.event_id::text, page.reason, page.at, page.read_at, page.topic_id, page.post_id, page.kind,
      page.title, page.language, page.slug, person.id as actor_id, person.handle, person.name, person.picture_file
    from page left join people person on person.id = page.actor_id
    order by page.at desc, page.event_id desc`.execute(db)

  const shown = rows.slice(0, size)
  const last = rows.length > size ? shown.at(-1) : undefined
  return {
    items: shown.map(present),
    next: last ? place.encode([last.at.toISOString(), last.event_id]) : null,
  }
}

interface Row {
  event_id: string
  reason: Reason
  at: Date
  read_at: Date | null
  topic_id: string
  post_id: string | null
  kind: string
  title: string
  language: string
  slug: string
  actor_id: string | null
  handle: string
  name: string
  picture_file: string | null
}

function present(row: Row): NotificationItem {
  const topic = { id: row.topic_id, slug: row.slug }
  const url = topicUrl(topic.id, topic.slug)
  return {
    eventId: row.event_id,
    reason: row.reason,
    at: row.at.toISOString(),
    read: row.read_at !== null,
    actor: row.actor_id
      ? {
          id: row.actor_id,
          handle: row.handle,
          name: row.name,
          pictureUrl: pictureUrl(row.picture_file),
        }
      : null,
    topic: { id: row.topic_id, kind: row.kind, title: row.title, language: row.language, url },
    postId: row.post_id,
    url: row.post_id ? postUrl(topic, row.post_id) : url,
  }
}
