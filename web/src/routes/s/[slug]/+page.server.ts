import { showSpace } from '@parvis/core/spaces'
import { show } from '#lib/server/refusals.ts'
import { found, tellTrail } from '#lib/server/found.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { leadToMoved } from '#lib/server/moved-space.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import { topicList } from '#lib/server/topic-list.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { slug } = event.params
  const [space, list] = await Promise.all([
    show(showSpace(event.locals.ctx, { slug })),
    topicList(event, { spaceSlug: slug }, 'active'),
  ]).catch((refusal: unknown) => leadToMoved(event.locals.ctx, { slug, url: event.url }, refusal))
  keepForVisitors(event, ['lists', `space:${space.id}`])
  const path = `/s/${encodeURIComponent(space.slug)}`
  const t = messagesIn(event.locals.language)
  const { name } = event.locals.community
  tellTrail(event, [
    [t('common.spaces'), '/s'],
    [space.name, path],
  ])
  return {
    space,
    list,
    found: found(event, path, {
      description: space.description || t('lists.aboutSubject', { what: space.name, name }),
      thin: list.items.length === 0,
      feed: space.readFrom === 'visitor' ? `${path}/feed` : null,
    }),
  }
}
