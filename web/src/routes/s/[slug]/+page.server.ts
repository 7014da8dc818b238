import { showSpace } from '@parvis/core/spaces'
import { show } from '#lib/server/refusals.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import { topicList } from '#lib/server/topic-list.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { slug } = event.params
  const [space, list] = await Promise.all([
    show(showSpace(event.locals.ctx, { slug })),
    topicList(event, { spaceSlug: slug }, 'active'),
  ])
  keepForVisitors(event, ['lists', `space:${space.id}`])
  return { space, list }
}
