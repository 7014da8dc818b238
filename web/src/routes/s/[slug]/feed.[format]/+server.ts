import { listTopics } from '@parvis/core/conversations'
import { showSpace } from '@parvis/core/spaces'
import { entryOf, sendFeed } from '#lib/server/feed.ts'
import { leadToMoved } from '#lib/server/moved-space.ts'
import { show } from '#lib/server/refusals.ts'
import { asVisitor } from '#lib/server/visitor.ts'
import type { RequestHandler } from './$types'

/** The newest conversations of a space, as far as visitors read there. */
export const GET: RequestHandler = async (event) => {
  const ctx = asVisitor(event.locals.ctx)
  const asked = { slug: event.params.slug, url: event.url }
  const { slug, name, description } = await show(showSpace(ctx, asked)).catch((refusal: unknown) =>
    leadToMoved(ctx, asked, refusal),
  )
  const { items } = await listTopics(ctx, { spaceSlug: slug, sort: 'newest' })
  return sendFeed(event, {
    title: `${name} · ${event.locals.community.name}`,
    description,
    path: `/s/${encodeURIComponent(slug)}`,
    entries: items.map((topic) => entryOf(topic, topic.excerpt)),
  })
}
