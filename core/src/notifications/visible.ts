import { sql } from 'kysely'
import type { Actor } from '../kernel/actor.ts'
import { visibleSpaces } from '../spaces/index.ts'

/**
 * The part of a statement that leaves out what the reader may not see: conversations and posts that were deleted,
 * spaces that are closed to them. To be joined to `notifications notification`. Each post is looked up by itself, as
 * the offset has it: of one conversation PostgreSQL expects a handful of posts, and would hold all of them against all.
 */
export function visibleTo(actor: Actor) {
  return sql`join topics topic on topic.id = notification.topic_id and topic.deleted_at is null
    join spaces space on space.id = topic.space_id and space.read_from = any(${visibleSpaces(actor)})
    left join lateral (
      select said.body_html, coalesce(said.deleted_at, (
        select deleted_at from posts parent where parent.topic_id = said.topic_id and parent.id = said.parent_id
      )) as deleted_at
      from posts said where said.topic_id = notification.topic_id and said.id = notification.post_id
      offset 0
    ) as post on true
    where notification.person_id = ${actor.id} and post.deleted_at is null`
}
