import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { placeOf, topicForChange } from './find-topic.ts'
import { mayModerate } from './rules.ts'

/** Opens a closed conversation again. An open one stays as it is. */
export const unlockTopic = command({ topicId: z.uuid() }, async (tx, { topicId }) => {
  const topic = await topicForChange(tx, topicId)
  if (!mayModerate(tx.actor)) throw new Forbidden('Only moderators may open a closed conversation')
  if (!topic.locked_at) return

  await tx.db
    .updateTable('topics')
    .set({ locked_at: null, locked_by: null })
    .where('id', '=', topicId)
    .execute()
  await record(tx, { type: 'topic.unlocked', object: topicId, context: topicId, facts: placeOf(topic) })
})
