import { sql } from 'kysely'
import type { Actor } from '../kernel/actor.ts'
import { visibleSpaces } from '../spaces/index.ts'

/**
 * The part of a statement that leaves out what the reader may not see: conversations and posts that were deleted,
 * spaces that are closed to them. To be joined to `notifications notification`.
 */
export function visibleTo(actor: Actor) {
  return sql`join topics topic on topic.id = notification.topic_id and topic.deleted_at is null
    join spaces space on space.id = topic.space_id and space.read_from = any(${visibleSpaces(actor)})
    left join posts post on post.topic_id = notification.topic_id and post.id = notification.post_id
    left join posts parent on parent.topic_id = post.topic_id and parent.id = post.parent_id
    where notification.person_id = ${actor.id} and post.deleted_at is null and parent.deleted_at is null`
}
