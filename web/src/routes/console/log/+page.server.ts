import { host, showOperation } from '@parvis/core/app'
import { openTo } from '#lib/server/console.ts'
import { show } from '#lib/server/refusals.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  openTo('manager', event)
  return {
    operation: await show(showOperation(event.locals.ctx)),
    replicas: host.app?.replicas?.show() ?? [],
  }
}
