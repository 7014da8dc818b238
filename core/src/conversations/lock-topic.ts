import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { placeOf, topicForChange } from './find-topic.ts'
import { mayModerate } from './rules.ts'

/** Closes a conversation: it can be read, and nothing is added. Closing it again changes nothing. */
export const lockTopic = command({ topicId: z.uuid() }, async (tx, { topicId }) => {
  const topic = await topicForChange(tx, topicId)
  if (!mayModerate(tx.actor)) throw new Forbidden('Only moderators may close a conversation')
  if (topic.locked_at) return

  await tx.db
    .updateTable('topics')
    .set({ locked_at: tx.now, locked_by: tx.actor.id })
    .where('id', '=', topicId)
    .execute()
  await record(tx, { type: 'topic.locked', object: topicId, context: topicId, facts: placeOf(topic) })
})
