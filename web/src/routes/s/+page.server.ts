import { listSpaces } from '@parvis/core/spaces'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const spaces = await listSpaces(event.locals.ctx)
  keepForVisitors(event, ['lists'])
  return { spaces }
}
