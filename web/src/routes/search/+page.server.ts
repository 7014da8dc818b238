import { kindNames, listTags } from '@parvis/core/conversations'
import { searchTopics } from '@parvis/core/search'
import { listSpaces } from '@parvis/core/spaces'
import { messagesIn } from '#lib/server/messages.ts'
import { show } from '#lib/server/refusals.ts'
import { found } from '#lib/server/found.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { ctx } = event.locals
  const query = event.url.searchParams
  const q = (query.get('q') ?? '').trim().slice(0, 200)
  const kind = kindNames.find((one) => one === query.get('kind'))
  const [spaces, tags, results] = await Promise.all([
    listSpaces(ctx),
    q ? [] : listTags(ctx, { limit: 20 }),
    show(
      searchTopics(ctx, {
        q,
        kind,
        spaceSlug: query.get('space') ?? undefined,
        tag: query.get('tag') ?? undefined,
        after: query.get('after'),
      }),
    ),
  ])
  keepForVisitors(event, ['found'])
  const t = messagesIn(event.locals.language)
  const { name } = event.locals.community
  // Searches are without end: to search engines each is the page on which one searches.
  const about = found(event, '/search', {
    description: q ? t('lists.aboutSubject', { what: q, name }) : t('lists.aboutConversations', { name }),
    thin: q !== '' && results.items.length === 0,
    feed: q ? `/search/feed?${new URLSearchParams({ q })}` : null,
  })
  return {
    q,
    kind: kind ?? null,
    space: query.get('space'),
    tag: query.get('tag'),
    spaces,
    tags: tags.map(({ tag }) => tag),
    found: results,
    about,
  }
}
