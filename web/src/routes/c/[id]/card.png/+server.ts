import { showTopic } from '@parvis/core/conversations'
import { longId } from '@parvis/core/kernel/ids'
import { error } from '@sveltejs/kit'
import { show } from '#lib/server/refusals.ts'
import { sendCard } from '#lib/server/send-card.ts'
import { topicCard } from '#lib/server/tell-topic.ts'
import { asVisitor } from '#lib/server/visitor.ts'
import type { RequestHandler } from './$types'

/** The picture that stands beside a link to a conversation which visitors may read. */
export const GET: RequestHandler = async (event) => {
  const id = longId(event.params.id)
  if (!id) error(404)
  const topic = await show(showTopic(asVisitor(event.locals.ctx), { id }))
  return sendCard(event, topicCard(topic, event.locals.community))
}
