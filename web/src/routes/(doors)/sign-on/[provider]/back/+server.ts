import { Conflict } from '@parvis/core/kernel/refusals'
import { signInWithProvider } from '@parvis/core/people'
import { redirect } from '@sveltejs/kit'
import { enter, originOf } from '#lib/server/enter.ts'
import { backTo, backToDoor, keepArrival, takeChecks } from '#lib/server/sign-on.ts'
import type { RequestHandler } from './$types'

/** Somebody comes back from a provider: in, or asked who they are here. */
export const GET: RequestHandler = async (event) => {
  const { provider } = event.params
  const checks = takeChecks(event)
  if (!checks) return backToDoor(event, new Conflict('sign-on.refused', ''))
  const callback = backTo(event, provider) + event.url.search
  const came = await signInWithProvider(event.locals.ctx, {
    provider,
    callback,
    checks,
    ...originOf(event),
  }).catch((refusal: unknown) => backToDoor(event, refusal))
  if (came.session) return enter(event, came.session)
  keepArrival(event, came.pending)
  redirect(303, '/connect')
}
