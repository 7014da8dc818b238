import type { Context } from '@parvis/core/kernel/context'
import { followTopic, unfollowTopic } from '@parvis/core/conversations'
import {
  changePreferences,
  listNotifications,
  markRead,
  showPreferences,
  type MailTime,
  type Reason,
} from '@parvis/core/notifications'
import { redirect } from '@sveltejs/kit'
import { groupByTopic } from '#lib/group-notifications.ts'
import { show, signInFor, submit } from '#lib/server/refusals.ts'
import { formOf, typedIn } from '#lib/server/typed.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!locals.person) redirect(303, signInFor(url.pathname))
  const [{ items, next }, { reasons, stoppedSince }] = await Promise.all([
    show(listNotifications(locals.ctx, { after: url.searchParams.get('after') })),
    show(showPreferences(locals.ctx)),
  ])
  // What still comes by mail, and could be less.
  const mailed = stoppedSince ? [] : Object.entries(reasons).filter(([, { mail }]) => mail !== 'never')
  return { groups: groupByTopic(items), next, mailed: mailed.map(([reason]) => reason as Reason) }
}

export const actions = {
  all: (event) => submit(event, markRead, { input: () => ({ eventIds: null }) }),
  some: async (event) => {
    const eventIds = (await formOf(event)).getAll('eventId').map(String)
    return submit(event, markRead, { input: () => ({ eventIds }) })
  },
  lessMail: (event) =>
    submit(event, lessMail, {
      input: ({ reason = '' }) => ({ reason: reason as Reason }),
      then: (less) => ({ less: { by: 'mail' as const, ...less } }),
    }),
  mailAgain: (event) =>
    submit(event, changePreferences, {
      input: ({ reason = '', before }) => ({
        mail: { [reason]: before } as Partial<Record<Reason, MailTime>>,
      }),
      then: () => ({ less: { by: 'undo' as const } }),
    }),
  unfollow: (event) =>
    submit(event, unfollowTopic, {
      then: async () => {
        const { topicId = '', title = '' } = await typedIn(event)
        return { less: { by: 'topic' as const, topicId, title } }
      },
    }),
  follow: (event) => submit(event, followTopic, { then: () => ({ less: { by: 'undo' as const } }) }),
} satisfies Actions

/** No more mails for one reason; how it was comes back, so that it can be undone. */
async function lessMail(ctx: Context, { reason }: { reason: Reason }) {
  const before = (await showPreferences(ctx)).reasons[reason]?.mail ?? null
  await changePreferences(ctx, { mail: { [reason]: 'never' } as Partial<Record<Reason, MailTime>> })
  return { reason, before }
}
