import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { topicForChange, placeOf } from './find-topic.ts'
import { mayRestore } from './rules.ts'

/** Brings a deleted conversation back as it was. One that is there stays as it is. */
export const restoreTopic = command({ topicId: z.uuid() }, async (tx, { topicId }) => {
  const topic = await topicForChange(tx, topicId)
  if (!topic.deleted_at) return
  if (!mayRestore(tx.actor, topic)) throw new Forbidden('You may not restore this conversation')

  await tx.db
    .updateTable('topics')
    .set({ deleted_at: null, deleted_by: null })
    .where('id', '=', topicId)
    .execute()
  await record(tx, {
    type: 'topic.restored',
    object: topicId,
    context: topicId,
    facts: { ...placeOf(topic), authorId: topic.author_id },
  })
})
