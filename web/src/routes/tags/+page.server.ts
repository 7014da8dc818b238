import { listTags } from '@parvis/core/conversations'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const tags = await listTags(event.locals.ctx, { limit: 200 })
  keepForVisitors(event, ['lists'])
  return { tags }
}
