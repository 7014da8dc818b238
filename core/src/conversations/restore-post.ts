import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { findPost } from './find-post.ts'
import { topicForChange, placeOf } from './find-topic.ts'
import { weightOf } from './post-weight.ts'
import { mayRestore } from './rules.ts'

/** Brings a deleted answer or comment back, with the comments under it. One that is there stays as it is. */
export const restorePost = command(
  { topicId: z.uuid(), postId: z.uuid() },
  async (tx, { topicId, postId }) => {
    const topic = await topicForChange(tx, topicId)
    const post = await findPost(tx, topicId, postId)
    if (!post.deleted_at) return
    if (!mayRestore(tx.actor, post)) throw new Forbidden('You may not restore this post')

    const { answers, comments } = await weightOf(tx, topicId, post)
    await sql`/* restore_post */
    with counted as (
      update topics set answers_count = answers_count + ${answers}, comments_count = comments_count + ${comments}
      where id = ${topicId}
    )
    update posts set deleted_at = null, deleted_by = null
    where topic_id = ${topicId} and id = ${postId}`.execute(tx.db)
    await record(tx, {
      type: 'post.restored',
      object: postId,
      context: topicId,
      facts: { ...placeOf(topic), postId, role: post.role, authorId: post.author_id },
    })
  },
)
