import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

/** The page that a browser keeps for when there is no connection: the same for everybody who reads its language. */
export const load: PageServerLoad = (event) => {
  keepForVisitors(event, [])
}
