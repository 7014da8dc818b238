import { listAuditEntries } from '@parvis/core/audit'
import {
  hasFreshProof,
  listSuspensions,
  mayManage,
  restorePerson,
  showProfile,
  startViewing,
  suspendPerson,
} from '@parvis/core/people'
import { redirect } from '@sveltejs/kit'
import { openTo } from '#lib/server/console.ts'
import { show, signInFor, submit } from '#lib/server/refusals.ts'
import { typedIn } from '#lib/server/typed.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  openTo('moderator', event)
  const { ctx, actor } = event.locals
  const { id, handle, name, role, suspended, unclaimed, pictureUrl, may } = await show(
    showProfile(ctx, { handle: event.params.handle }),
  )
  const [suspensions, acts] = await Promise.all([
    listSuspensions(ctx, { personId: id }),
    mayManage(actor) ? listAuditEntries(ctx, { about: handle, limit: 10 }) : null,
  ])
  return {
    profile: { id, handle, name, role, suspended, unclaimed, pictureUrl, may },
    suspensions,
    acts: acts?.items ?? null,
    proved: hasFreshProof(actor, ctx.now),
  }
}

export const actions = {
  suspend: (event) =>
    submit(event, suspendPerson, {
      input: ({ personId = '', reason = '', days = '' }) => ({
        personId,
        reason,
        until: /^\d{1,3}$/.test(days) ? inDays(event.locals.ctx.now, Number(days)) : null,
      }),
      then: async () => ({ done: 'suspend' as const, name: (await typedIn(event)).name ?? '' }),
    }),
  restore: (event) =>
    submit(event, restorePerson, {
      then: async () => ({ done: 'restore' as const, name: (await typedIn(event)).name ?? '' }),
    }),
  view: (event) => {
    if (!event.locals.person) redirect(303, signInFor(event.url.pathname))
    return submit(event, startViewing, {
      input: ({ personId = '', reason = '' }) => ({
        personId,
        reason,
        sessionId: event.locals.sessionId ?? '',
      }),
      then: () => redirect(303, '/'),
    })
  },
} satisfies Actions

function inDays(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString()
}
