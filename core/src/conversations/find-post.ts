import { sql } from 'kysely'
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

/** A post of a conversation that is already known to be visible. A deleted one is only there for who may restore it. */
export async function findPost(tx: Tx, topicId: string, postId: string): Promise<Post> {
  const { rows } = await sql<Post>`/* find_post */
    select p.id, p.role, p.parent_id, p.author_id, p.language, p.body_markdown, p.edits_count, p.deleted_at,
      p.deleted_by, (select count(*)::int from posts c
        where c.topic_id = p.topic_id and c.parent_id = p.id and c.role = 'comment' and c.deleted_at is null
      ) as comments_count
    from posts p where p.topic_id = ${topicId} and p.id = ${postId}`.execute(tx.db)
  const post = rows[0]
  if (!post || (post.deleted_at && !maySeeDeleted(tx.actor, post))) throw new NotFound('post')
  return post
}
