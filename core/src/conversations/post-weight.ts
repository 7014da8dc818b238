import type { Tx } from '../kernel/context.ts'
import type { Post } from './find-post.ts'

/**
 * What a post adds to its conversation's counters while it can be seen: an answer itself and the comments under it,
 * a comment itself unless its answer is out of sight already.
 */
export async function weightOf(tx: Tx, topicId: string, post: Post) {
  if (post.role === 'answer') return { answers: 1, comments: post.comments_count }
  const parent = await tx.db
    .selectFrom('posts')
    .select('deleted_at')
    .where('topic_id', '=', topicId)
    .where('id', '=', post.parent_id)
    .executeTakeFirst()
  return { answers: 0, comments: parent?.deleted_at ? 0 : 1 }
}
