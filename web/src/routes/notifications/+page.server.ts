import { listNotifications, markRead } from '@parvis/core/notifications'
import { redirect } from '@sveltejs/kit'
import { groupByTopic } from '#lib/group-notifications.ts'
import { show, signInFor, submit } from '#lib/server/refusals.ts'
import { formOf } from '#lib/server/typed.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!locals.person) redirect(303, signInFor(url.pathname))
  const { items, next } = await show(listNotifications(locals.ctx, { after: url.searchParams.get('after') }))
  return { groups: groupByTopic(items), next }
}

export const actions = {
  all: (event) => submit(event, markRead, { input: () => ({ eventIds: null }) }),
  some: async (event) => {
    const eventIds = (await formOf(event)).getAll('eventId').map(String)
    return submit(event, markRead, { input: () => ({ eventIds }) })
  },
} satisfies Actions
