import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { topicForChange, placeOf, refuseQuiet, type Topic } from './find-topic.ts'
import { mayAcceptAnswers } from './rules.ts'

/** Takes the mark away: the question is open again. Without an accepted answer it changes nothing. */
export const unacceptAnswer = command({ topicId: z.uuid() }, async (tx, { topicId }) => {
  const topic = await topicForChange(tx, topicId)
  if (!mayAcceptAnswers(tx.actor, topic)) throw new Forbidden('Only the asker or staff may reopen a question')
  refuseQuiet(topic)
  await unaccept(tx, topic)
})

/** Takes the mark away as a part of something else. */
export async function unaccept(tx: Tx, topic: Topic): Promise<void> {
  if (!topic.accepted_post_id) return
  await tx.db
    .updateTable('topics')
    .set({ accepted_post_id: null, accepted_by: null, accepted_at: null })
    .where('id', '=', topic.id)
    .execute()
  await recordUnaccepted(tx, topic)
}

/** Tells that the answer marked until now is so no more, with who had marked it: points are taken back by that. */
export async function recordUnaccepted(tx: Tx, topic: Topic): Promise<void> {
  if (!topic.accepted_post_id) return
  const former = await tx.db
    .selectFrom('posts')
    .select('author_id')
    .where('topic_id', '=', topic.id)
    .where('id', '=', topic.accepted_post_id)
    .executeTakeFirstOrThrow()
  await record(tx, {
    type: 'answer.unaccepted',
    object: topic.accepted_post_id,
    context: topic.id,
    facts: {
      ...placeOf(topic),
      postId: topic.accepted_post_id,
      authorId: former.author_id,
      askerId: topic.author_id,
      acceptedById: topic.accepted_by,
    },
  })
}
