import { listTags } from '@parvis/core/conversations'
import { found, tellTrail } from '#lib/server/found.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const tags = await listTags(event.locals.ctx, { limit: 200 })
  keepForVisitors(event, ['lists'])
  const t = messagesIn(event.locals.language)
  tellTrail(event, [[t('lists.tagsHere'), '/tags']])
  return { tags, found: found(event, '/tags', { description: t('lists.tagsLede'), thin: tags.length === 0 }) }
}
