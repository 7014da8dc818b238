import { listPeople } from '@parvis/core/people'
import { show } from '#lib/server/refusals.ts'
import { found, tellTrail } from '#lib/server/found.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const query = event.url.searchParams
  const q = (query.get('q') ?? '').trim().slice(0, 100)
  const after = query.get('after')
  const listed = await show(listPeople(event.locals.ctx, { q, ...(after ? { after } : {}), limit: 48 }))
  keepForVisitors(event, ['people'])
  const items = listed.items.map(({ id, handle, name, pictureUrl, joinedAt }) => ({
    id,
    handle,
    name,
    pictureUrl,
    joinedAt,
  }))
  const t = messagesIn(event.locals.language)
  tellTrail(event, [[t('common.people'), '/people']])
  const place = found(event, '/people', { description: t('lists.peopleLede'), thin: q !== '' })
  return { q, people: { items, next: listed.next }, found: place }
}
