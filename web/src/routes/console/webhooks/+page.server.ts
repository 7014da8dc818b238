import { listWebhooks } from '@parvis/core/integrations'
import { openTo } from '#lib/server/console.ts'
import { show } from '#lib/server/refusals.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  openTo('manager', event)
  return { webhooks: await show(listWebhooks(event.locals.ctx)) }
}
