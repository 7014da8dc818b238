import { changeRole, listPeople, offerProfile, rolesToGive, type GivenRole } from '@parvis/core/people'
import { openTo } from '#lib/server/console.ts'
import { show, submit } from '#lib/server/refusals.ts'
import { typedIn } from '#lib/server/typed.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  openTo('manager', event)
  const { ctx, actor } = event.locals
  const query = event.url.searchParams
  const q = query.get('q')?.slice(0, 100) ?? ''
  const { items, next } = await show(
    listPeople(ctx, { q, after: query.get('after') ?? undefined, limit: 30 }),
  )
  return { people: items, next, q, roles: rolesToGive(actor), me: actor.id }
}

export const actions = {
  role: (event) =>
    submit(event, changeRole, {
      input: ({ personId = '', role = '' }) => ({ personId, role: role as GivenRole }),
      then: async () => {
        const { name = '', role = '' } = await typedIn(event)
        return { changed: { name, role } }
      },
    }),
  offer: (event) =>
    submit(event, offerProfile, {
      input: ({ personId = '', email = '' }) => ({ personId, email }),
      then: async () => {
        const { name = '', email = '' } = await typedIn(event)
        return { offered: { name, email } }
      },
    }),
} satisfies Actions
