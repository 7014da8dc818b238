import { host } from '@parvis/core/app'
import { NotFound } from '@parvis/core/kernel/refusals'
import { error, redirect } from '@sveltejs/kit'
import { rememberNext } from '#lib/server/enter.ts'
import { messagesIn } from '#lib/server/messages.ts'
import { backTo, backToDoor, keepChecks } from '#lib/server/sign-on.ts'
import type { RequestHandler } from './$types'

/** Sends the browser to a provider. A link and no form: the policy of our pages lets forms go nowhere else. */
export const GET: RequestHandler = async (event) => {
  const { provider } = event.params
  const { url, checks } = await host
    .app!.services.signOn.begin(provider, backTo(event, provider))
    .catch((refusal: unknown) => {
      if (refusal instanceof NotFound) error(404, messagesIn(event.locals.language)('refusals.absent'))
      return backToDoor(event, refusal)
    })
  rememberNext(event)
  keepChecks(event, checks)
  event.setHeaders({ 'cache-control': 'no-store' })
  redirect(303, url, { external: [new URL(url).origin] })
}
