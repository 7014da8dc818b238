import { error } from '@sveltejs/kit'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => {
  const { community } = event.locals
  if (!community.brand.rulesHtml) error(404)
  keepForVisitors(event, [])
  return { rules: community.brand.rulesHtml }
}
