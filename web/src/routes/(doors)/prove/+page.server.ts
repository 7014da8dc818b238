import {
  askForSignInLink,
  hasFreshProof,
  proveByPasskey,
  proveByPassword,
  showAccount,
} from '@parvis/core/people'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { originOf, rememberNext } from '#lib/server/enter.ts'
import { keepMailedTo } from '#lib/server/mailed-to.ts'
import { show, signInFor, submit } from '#lib/server/refusals.ts'
import { safeNext } from '#lib/server/safe-next.ts'
import { keepSession, ownSession } from '#lib/server/session.ts'
import { siteOf } from '#lib/server/site.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  const next = nextOf(url)
  const since = sinceOf(url)
  if (!locals.person) redirect(303, signInFor(url.pathname + url.search))
  const provedAt = Math.floor((locals.actor.provedAt?.getTime() ?? 0) / 1000)
  if (hasFreshProof(locals.actor, locals.ctx.now) && provedAt >= since) redirect(303, next)
  const { email, hasPassword, hasPasskey } = await show(showAccount(locals.ctx))
  return { next, since, email, hasPassword, hasPasskey }
}

export const actions = {
  password: (event) =>
    submit(event, proveByPassword, {
      input: ({ password = '' }) => ({ password, ...visitOf(event) }),
      then: (session) => goOn(event, session),
    }),
  passkey: (event) =>
    submit(event, proveByPasskey, {
      input: ({ answer = '' }) => ({ answer, site: siteOf(event), ...visitOf(event) }),
      then: (session) => goOn(event, session),
    }),
  link: async (event) => {
    const { email } = await show(showAccount(event.locals.ctx))
    return submit(event, askForSignInLink, {
      input: () => {
        rememberNext(event)
        keepMailedTo(event, email)
        return { email, ...originOf(event) }
      },
      then: () => redirect(303, '/check-your-mail'),
    })
  },
} satisfies Actions

function goOn(event: RequestEvent, session: { token: string; expiresAt: Date }): never {
  keepSession(event, session)
  redirect(303, nextOf(event.url))
}

function nextOf(url: URL): string {
  return safeNext(url.searchParams.get('next') ?? '/settings/account')
}

/** A tool may want a proof that is newer than what we are content with. */
function sinceOf(url: URL): number {
  return Number(url.searchParams.get('since')) || 0
}

function visitOf(event: RequestEvent) {
  return { sessionId: ownSession(event), ...originOf(event) }
}
