import { listTopics, tagOf } from '@parvis/core/conversations'
import { entryOf, sendFeed } from '#lib/server/feed.ts'
import { show } from '#lib/server/refusals.ts'
import { asVisitor } from '#lib/server/visitor.ts'
import type { RequestHandler } from './$types'

/** The newest conversations about something. */
export const GET: RequestHandler = async (event) => {
  const tag = tagOf(event.params.tag)
  const { items } = await show(listTopics(asVisitor(event.locals.ctx), { tag, sort: 'newest' }))
  return sendFeed(event, {
    title: `${tag} · ${event.locals.community.name}`,
    path: `/tags/${encodeURIComponent(tag)}`,
    entries: items.map((topic) => entryOf(topic, topic.excerpt)),
  })
}
