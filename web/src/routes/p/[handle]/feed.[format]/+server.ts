import { listPostsOf } from '@parvis/core/conversations'
import { showProfile } from '@parvis/core/people'
import { sendFeed } from '#lib/server/feed.ts'
import { show } from '#lib/server/refusals.ts'
import { asVisitor } from '#lib/server/visitor.ts'
import type { RequestHandler } from './$types'

/** What somebody asked, began and answered. */
export const GET: RequestHandler = async (event) => {
  const ctx = asVisitor(event.locals.ctx)
  const { id, handle, name } = await show(showProfile(ctx, { handle: event.params.handle }))
  const { items } = await listPostsOf(ctx, { personId: id })
  return sendFeed(event, {
    title: `${name} · ${event.locals.community.name}`,
    path: `/p/${encodeURIComponent(handle)}`,
    entries: items.map(({ postId, title, url, excerpt, createdAt }) => ({
      id: postId,
      title,
      url,
      summary: excerpt,
      at: createdAt,
      author: name,
      tags: [],
    })),
  })
}
