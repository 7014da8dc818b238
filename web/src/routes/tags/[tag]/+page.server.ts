import { tagOf } from '@parvis/core/conversations'
import { redirect } from '@sveltejs/kit'
import { found, tellTrail } from '#lib/server/found.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { worthFinding } from '#lib/server/sitemap.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import { topicList } from '#lib/server/topic-list.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const tag = tagOf(event.params.tag)
  const path = `/tags/${encodeURIComponent(tag)}`
  if (tag !== event.params.tag) redirect(301, path + event.url.search)
  const list = await topicList(event, { tag }, 'newest')
  keepForVisitors(event, ['lists'])
  const t = messagesIn(event.locals.language)
  tellTrail(event, [
    [t('lists.tagsHere'), '/tags'],
    [tag, path],
  ])
  return {
    tag,
    list,
    found: found(event, path, {
      description: t('lists.aboutSubject', { what: tag, name: event.locals.community.name }),
      thin: list.items.length < worthFinding,
      feed: `${path}/feed`,
    }),
  }
}
