import { allowTool, refuseTool, showAsking } from '@parvis/core/tools'
import { error, redirect, type RequestEvent } from '@sveltejs/kit'
import { messagesIn } from '#lib/server/messages.ts'
import { show, signInFor, submit } from '#lib/server/refusals.ts'
import type { Actions, PageServerLoad } from './$types'

/** Where the protocol keeps which browser was asked: a question sent to somebody else's browser is none there. */
const askedCookie = 'oauth_asked'

export const load: PageServerLoad = async (event) => {
  const { locals, url, request } = event
  const asking = askingOf(event)
  if (!locals.person) redirect(303, signInFor(url.pathname))
  const asked = await show(showAsking(locals.ctx, { asking }))
  const { needsProofSince, needsConsent, admitted, tool, scopes, returnTo } = asked
  locals.formsLeadTo = asked.origin
  if (admitted && needsProofSince) redirect(303, proveSince(url.pathname, needsProofSince))
  // Nothing is left to ask: the page only breaks the way from a form of ours to an address of theirs.
  const goOn = admitted && !needsConsent && request.method === 'GET'
  if (goOn) await show(allowTool(locals.ctx, { asking }))
  return { tool, scopes, admitted, goOn: goOn ? returnTo : null, needsSecondFactor: locals.needsSecondFactor }
}

export const actions = {
  allow: (event) =>
    submit(event, allowTool, {
      input: () => ({ asking: askingOf(event) }),
      then: ({ returnTo }) => redirect(303, returnTo),
    }),
  refuse: (event) =>
    submit(event, refuseTool, {
      input: () => ({ asking: askingOf(event) }),
      then: ({ returnTo }) => redirect(303, returnTo),
    }),
} satisfies Actions

function askingOf({ params, cookies, locals }: RequestEvent<{ asking: string }>): string {
  if (cookies.get(askedCookie) !== params.asking) error(404, messagesIn(locals.language)('refusals.absent'))
  return params.asking
}

function proveSince(next: string, since: Date): string {
  return `/prove?next=${encodeURIComponent(next)}&since=${Math.ceil(since.getTime() / 1000)}`
}
