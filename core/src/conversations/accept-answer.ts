import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Conflict, Forbidden, NotFound } from '../kernel/refusals.ts'
import { findPost } from './find-post.ts'
import { topicForChange, placeOf, refuseQuiet } from './find-topic.ts'
import { kindOf } from './kinds.ts'
import { mayAcceptAnswers } from './rules.ts'
import { recordUnaccepted } from './unaccept-answer.ts'

/**
 * Marks the answer that solved a question. A question has one accepted answer at most, so accepting another one
 * moves the mark; accepting the same one again changes nothing.
 */
export const acceptAnswer = command(
  { topicId: z.uuid(), postId: z.uuid() },
  async (tx, { topicId, postId }) => {
    const topic = await topicForChange(tx, topicId)
    const answer = await findPost(tx, topicId, postId)
    if (answer.role !== 'answer') throw new NotFound('answer')
    if (!kindOf(topic.kind).takesAcceptance)
      throw new Conflict('topic.nothing-to-solve', 'Only a question can be solved by an answer')
    if (!mayAcceptAnswers(tx.actor, topic))
      throw new Forbidden('Only the asker or staff may accept an answer')
    refuseQuiet(topic)
    if (answer.deleted_at) throw new Conflict('post.deleted', 'This answer was deleted')
    if (topic.accepted_post_id === postId) return

    await tx.db
      .updateTable('topics')
      .set({ accepted_post_id: postId, accepted_by: tx.actor.id, accepted_at: tx.now })
      .where('id', '=', topicId)
      .execute()
    await recordUnaccepted(tx, topic)
    await record(tx, {
      type: 'answer.accepted',
      object: postId,
      context: topicId,
      facts: {
        ...placeOf(topic),
        postId,
        authorId: answer.author_id,
        askerId: topic.author_id,
        acceptedById: tx.actor.id,
      },
    })
  },
)
