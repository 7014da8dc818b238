import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Conflict, Forbidden } from '../kernel/refusals.ts'
import { findPost } from './find-post.ts'
import { topicForChange, placeOf } from './find-topic.ts'
import { weightOf } from './post-weight.ts'
import { mayDeletePost } from './rules.ts'
import { unaccept } from './unaccept-answer.ts'

/**
 * Takes an answer or a comment out of sight; it can be brought back. An accepted answer is accepted no more. The
 * opening post goes with its whole conversation. Deleting it again changes nothing.
 */
export const deletePost = command(
  { topicId: z.uuid(), postId: z.uuid() },
  async (tx, { topicId, postId }) => {
    const topic = await topicForChange(tx, topicId)
    const post = await findPost(tx, topicId, postId)
    if (post.role === 'opening')
      throw new Conflict('post.opens-topic', 'The first post goes only with the whole conversation')
    if (post.deleted_at) return
    if (!mayDeletePost(tx.actor, topic, post)) throw new Forbidden('You may not delete this post')

    if (topic.accepted_post_id === postId) await unaccept(tx, topic)
    const { answers, comments } = await weightOf(tx, topicId, post)
    await sql`/* delete_post */
    with counted as (
      update topics set answers_count = answers_count - ${answers}, comments_count = comments_count - ${comments}
      where id = ${topicId}
    )
    update posts set deleted_at = ${tx.now}, deleted_by = ${tx.actor.id}
    where topic_id = ${topicId} and id = ${postId}`.execute(tx.db)
    await record(tx, {
      type: 'post.deleted',
      object: postId,
      context: topicId,
      facts: { ...placeOf(topic), postId, role: post.role, authorId: post.author_id },
    })
  },
)
