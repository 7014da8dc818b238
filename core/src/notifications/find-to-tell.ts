import { sql } from 'kysely'
import { postUrl, topicUrl } from '../conversations/index.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Reader } from '../kernel/context.ts'
import { usual } from './preferences.ts'
import { reasons, type Reason } from './rules.ts'
import { visibleTo } from './visible.ts'

const most = 100

/** Something unread that a device is told of. */
export interface ToTell {
  readonly reason: Reason
  /** Who did it; null when nobody is known to have. */
  readonly name: string | null
  readonly title: string
  readonly url: string
}

/**
 * What the actor has not read in a conversation between two events, may see, and wants to hear of on their devices; the
 * newest first, a hundred at most.
 */
export async function findToTell(
  { db, actor }: Pick<Reader, 'db'> & { actor: Actor },
  { topicId, after, upTo }: { topicId: string; after: string; upTo: string },
): Promise<ToTell[]> {
  const usually = reasons.filter((reason) => usual[reason].push)
  const { rows } = await sql<Row>`/* find_to_tell */
    select notification.reason, notification.post_id, topic.id, topic.title, topic.slug,
      (select name from people where people.id = notification.actor_id) as name
    from notifications notification ${visibleTo(actor)}
      and notification.topic_id = ${topicId} and notification.read_at is null
      and notification.event_id > ${after}::bigint and notification.event_id <= ${upTo}::bigint
      and coalesce(
        (select push from notification_preferences chosen
          where chosen.person_id = notification.person_id and chosen.reason = notification.reason),
        notification.reason = any(${usually}::text[]))
    order by notification.event_id desc
    limit ${sql.lit(most)}`.execute(db)
  return rows.map(({ reason, name, title, post_id, ...topic }) => ({
    reason,
    name,
    title,
    url: post_id ? postUrl(topic, post_id) : topicUrl(topic.id, topic.slug),
  }))
}

interface Row {
  reason: Reason
  name: string | null
  id: string
  title: string
  slug: string
  post_id: string | null
}
