import { plainText } from '@parvis/core/kernel/markdown'
import { searchTopics } from '@parvis/core/search'
import { entryOf, sendFeed } from '#lib/server/feed.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { show } from '#lib/server/refusals.ts'
import { asVisitor } from '#lib/server/visitor.ts'
import type { RequestHandler } from './$types'

/** What a search finds, the newest conversation first. */
export const GET: RequestHandler = async (event) => {
  const { url, locals } = event
  const q = (url.searchParams.get('q') ?? '').trim().slice(0, 200)
  const { items } = await show(searchTopics(asVisitor(locals.ctx), { q, limit: 50 }))
  const newest = items.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
  return sendFeed(event, {
    title: `${messagesIn(locals.language)('lists.results', { words: q })} · ${locals.community.name}`,
    path: `/search?${new URLSearchParams({ q })}`,
    entries: newest.map((topic) => entryOf(topic, plainText(topic.highlight))),
  })
}
