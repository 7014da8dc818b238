import { sql } from 'kysely'
import type { Actor } from '../kernel/actor.ts'
import type { Tx } from '../kernel/context.ts'
import { NotFound } from '../kernel/refusals.ts'
import { maySeeDeleted, type PostFacts } from './rules.ts'

export interface Post extends PostFacts {
  readonly role: 'opening' | 'answer' | 'comment'
  readonly parent_id: string | null
  readonly language: string
  readonly body_markdown: string
  readonly edits_count: number
}

interface Found extends Post {
  readonly parent_author_id: string | null
  readonly parent_deleted_at: Date | null
  readonly parent_deleted_by: string | null
}

/**
 * A post of a conversation that is already known to be visible. A deleted one is only there for who may
 * restore it, and a comment goes out of sight with what it is under.
 */
export async function findPost(tx: Tx, topicId: string, postId: string): Promise<Post> {
  const { rows } = await sql<Found>`/* find_post */
    select p.id, p.role, p.parent_id, p.author_id, p.language, p.body_markdown, p.edits_count, p.deleted_at,
      p.deleted_by, (select count(*)::int from posts c
        where c.topic_id = p.topic_id and c.parent_id = p.id and c.role = 'comment' and c.deleted_at is null
      ) as comments_count,
      a.author_id as parent_author_id, a.deleted_at as parent_deleted_at, a.deleted_by as parent_deleted_by
    from posts p left join posts a on a.topic_id = p.topic_id and a.id = p.parent_id
    where p.topic_id = ${topicId} and p.id = ${postId}`.execute(tx.db)
  const post = rows[0]
  if (!post || isHidden(tx.actor, post)) throw new NotFound('post')
  return post
}

function isHidden(actor: Actor, post: Found): boolean {
  const parent = { author_id: post.parent_author_id, deleted_by: post.parent_deleted_by }
  if (post.deleted_at && !maySeeDeleted(actor, post)) return true
  return post.parent_deleted_at !== null && !maySeeDeleted(actor, parent)
}
