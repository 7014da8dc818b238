import { listTools } from '@parvis/core/tools'
import { openTo } from '#lib/server/console.ts'
import { show } from '#lib/server/refusals.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  openTo('owner', event)
  return { tools: await show(listTools(event.locals.ctx)) }
}
