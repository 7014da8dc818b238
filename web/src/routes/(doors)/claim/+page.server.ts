import { showTakeOver, takeOverProfile } from '@parvis/core/conversations'
import { claimProfile, hasFreshProof } from '@parvis/core/people'
import { showStanding } from '@parvis/core/recognition'
import { redirect } from '@sveltejs/kit'
import { atTheDoor, enter, originOf } from '#lib/server/enter.ts'
import { flash } from '#lib/server/flash.ts'
import { submit } from '#lib/server/refusals.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ url, locals }) => {
  const { ctx, actor, person } = locals
  const token = url.searchParams.get('token') ?? ''
  const found = await showTakeOver(ctx, { token })
  return {
    token,
    offered: found && {
      name: found.offer.name,
      hasAccount: found.offer.hasAccount,
      ...found.history,
      ...(await showStanding(ctx, { personId: found.offer.personId })),
    },
    proved: person !== null && hasFreshProof(actor, ctx.now),
  }
}

export const actions = {
  claim: (event) =>
    submit(event, atTheDoor(claimProfile), {
      input: ({ token = '' }) => ({ token, ...originOf(event) }),
      then: (session) => enter(event, session),
    }),
  takeOver: (event) =>
    submit(event, takeOverProfile, {
      then: () => {
        flash(event.cookies, 'doors.takeOverDone')
        redirect(303, `/p/${encodeURIComponent(event.locals.person?.handle ?? '')}`)
      },
    }),
} satisfies Actions
