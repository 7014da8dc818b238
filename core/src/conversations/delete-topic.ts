import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { topicForChange, placeOf } from './find-topic.ts'
import { mayDeleteTopic } from './rules.ts'

/**
 * Takes a whole conversation out of sight; it can be brought back. Its author may while nobody has answered, a
 * moderator at any time. Deleting it again changes nothing.
 */
export const deleteTopic = command({ topicId: z.uuid() }, async (tx, { topicId }) => {
  const topic = await topicForChange(tx, topicId)
  if (topic.deleted_at) return
  if (!mayDeleteTopic(tx.actor, topic))
    throw new Forbidden('Only a moderator may delete a conversation that others have answered')

  await tx.db
    .updateTable('topics')
    .set({ deleted_at: tx.now, deleted_by: tx.actor.id })
    .where('id', '=', topicId)
    .execute()
  await record(tx, {
    type: 'topic.deleted',
    object: topicId,
    context: topicId,
    facts: { ...placeOf(topic), authorId: topic.author_id },
  })
})
