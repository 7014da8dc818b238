import { listTopics, topicSorts, type TopicSort } from '@parvis/core/conversations'
import type { RequestEvent } from '@sveltejs/kit'
import { show } from './refusals.ts'

interface Narrowed {
  readonly spaceSlug?: string
  readonly tag?: string
}

/** The page of conversations that an address asks for: its order, and where it goes on. */
export async function topicList(
  { locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
  narrowed: Narrowed = {},
  usual: TopicSort = 'newest',
) {
  const query = url.searchParams
  const sort = topicSorts.find((one) => one === query.get('sort')) ?? usual
  const list = await show(
    listTopics(locals.ctx, { ...narrowed, sort, after: query.get('after') ?? undefined }),
  )
  return { ...list, sort }
}
