import { connectProvider, hasFreshProof, joinWithProvider, showPendingIdentity } from '@parvis/core/people'
import { redirect } from '@sveltejs/kit'
import { atTheDoor, enter, originOf } from '#lib/server/enter.ts'
import { flash } from '#lib/server/flash.ts'
import { submit } from '#lib/server/refusals.ts'
import { arrival, backToDoor, forgetArrival } from '#lib/server/sign-on.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { ctx, actor, person } = event.locals
  const pending = await showPendingIdentity(ctx, { token: arrival(event) }).catch((refusal: unknown) =>
    backToDoor(event, refusal),
  )
  return { pending, signedIn: person !== null, proved: hasFreshProof(actor, ctx.now) }
}

export const actions = {
  join: (event) =>
    submit(event, atTheDoor(joinWithProvider), {
      input: ({ name = '' }) => ({
        name,
        token: arrival(event),
        locale: event.locals.language,
        timeZone: event.locals.community.timeZone,
        ...originOf(event),
      }),
      then: (session) => {
        forgetArrival(event)
        return enter(event, session)
      },
    }),
  connect: (event) =>
    submit(event, connectProvider, {
      input: () => ({ token: arrival(event) }),
      then: () => {
        forgetArrival(event)
        flash(event.cookies, 'doors.signOnConnected')
        redirect(303, '/settings/account')
      },
    }),
} satisfies Actions
