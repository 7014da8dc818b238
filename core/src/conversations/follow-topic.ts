import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { placeOf, topicForChange } from './find-topic.ts'
import { mayTakePart } from './rules.ts'

/** Asks to be told what is said there. Following twice changes nothing; closed conversations can be followed too. */
export const followTopic = command({ topicId: z.uuid() }, async (tx, { topicId }) => {
  const topic = await topicForChange(tx, topicId)
  const personId = tx.actor.id
  if (personId === null || !mayTakePart(tx.actor, topic))
    throw new Forbidden('Only members may follow a conversation')

  const followed = await tx.db
    .insertInto('follows')
    .values({ person_id: personId, topic_id: topicId, since: tx.now })
    .onConflict((already) => already.doNothing())
    .returning('since')
    .executeTakeFirst()
  if (!followed) return
  await record(tx, {
    type: 'topic.followed',
    object: topicId,
    context: topicId,
    facts: { ...placeOf(topic), personId },
  })
})
