import { readReference } from '#lib/server/reference.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { url } = event.locals.ctx.services
  keepForVisitors(event, [])
  return { root: `${url}/api/v1`, chapters: await readReference(url) }
}
