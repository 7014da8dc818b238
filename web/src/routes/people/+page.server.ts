import { listPeople } from '@parvis/core/people'
import { show } from '#lib/server/refusals.ts'
import { keepForVisitors } from '#lib/server/tags.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const query = event.url.searchParams
  const q = (query.get('q') ?? '').trim().slice(0, 100)
  const after = query.get('after')
  const found = await show(listPeople(event.locals.ctx, { q, ...(after ? { after } : {}), limit: 48 }))
  keepForVisitors(event, ['people'])
  const items = found.items.map(({ id, handle, name, pictureUrl, joinedAt }) => ({
    id,
    handle,
    name,
    pictureUrl,
    joinedAt,
  }))
  return { q, people: { items, next: found.next } }
}
