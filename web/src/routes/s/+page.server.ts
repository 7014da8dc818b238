import { listSpaces } from '@parvis/core/spaces'
import { found, tellTrail } from '#lib/server/found.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const spaces = await listSpaces(event.locals.ctx)
  keepForVisitors(event, ['lists'])
  const t = messagesIn(event.locals.language)
  tellTrail(event, [[t('common.spaces'), '/s']])
  return {
    spaces,
    found: found(event, '/s', { description: t('lists.spacesLede'), thin: spaces.length === 0 }),
  }
}
