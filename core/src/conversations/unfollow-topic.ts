import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { placeOf, topicForChange } from './find-topic.ts'
import { mayTakePart } from './rules.ts'

/** Asks for no more news of it. For who does not follow it changes nothing. */
export const unfollowTopic = command({ topicId: z.uuid() }, async (tx, { topicId }) => {
  const topic = await topicForChange(tx, topicId)
  const personId = tx.actor.id
  if (personId === null || !mayTakePart(tx.actor, topic))
    throw new Forbidden('Only members may follow a conversation')

  const followed = await tx.db
    .deleteFrom('follows')
    .where('person_id', '=', personId)
    .where('topic_id', '=', topicId)
    .returning('since')
    .executeTakeFirst()
  if (!followed) return
  await record(tx, {
    type: 'topic.unfollowed',
    object: topicId,
    context: topicId,
    facts: { ...placeOf(topic), personId },
  })
})
