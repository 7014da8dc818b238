import { listTopics } from '@parvis/core/conversations'
import { entryOf, sendFeed } from '#lib/server/feed.ts'
import { asVisitor } from '#lib/server/visitor.ts'
import type { RequestHandler } from './$types'

/** The newest conversations of the house. */
export const GET: RequestHandler = async (event) => {
  const { community, ctx } = event.locals
  const { items } = await listTopics(asVisitor(ctx), { sort: 'newest' })
  return sendFeed(event, {
    title: community.name,
    description: community.tagline,
    path: '/',
    entries: items.map((topic) => entryOf(topic, topic.excerpt)),
  })
}
