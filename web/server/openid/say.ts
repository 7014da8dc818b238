import { signOut } from '@parvis/core/people'
import { noteToolUse } from '@parvis/core/tools'
import type { KoaContextWithOIDC } from 'oidc-provider'
import { sessionCookie } from '../../src/lib/server/session-cookie.ts'
import { theVisit } from './visit.ts'

/**
 * What the library says, in our way: pages of our own in place of its own, a description of what we do answer, and
 * whoever signs out at a tool is signed out here.
 */
export async function say(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next()
  const visit = theVisit()
  switch (ctx.oidc?.route) {
    case 'discovery':
      // Each tool gets its answers in the query; the others would need a page with a script.
      Object.assign(ctx.body as object, { response_modes_supported: ['query'] })
      break
    case 'authorization':
    case 'resume':
      await noteEntry(ctx)
      if (ctx.status < 500 && ctx.type === 'text/html' && !ctx.headerSent) refuseScripted(ctx)
      break
    case 'end_session':
      if (!visit.said && ctx.status === 200) askToLeave(ctx)
      break
    case 'end_session_confirm':
      if (ctx.status === 303 && ctx.oidc.params?.logout) await leave(ctx)
  }
  if (visit.said) ctx.respond = false
}

/** Somebody was let in: it has been used. */
async function noteEntry({ oidc }: KoaContextWithOIDC) {
  const code = oidc?.entities.AuthorizationCode
  if (code?.accountId && code.clientId)
    await noteToolUse(theVisit().ctx, { personId: code.accountId, toolId: code.clientId })
}

/** An answer that only a script would bring to the tool is none of those we offer. */
function refuseScripted({ body }: KoaContextWithOIDC) {
  if (typeof body === 'string' && !body.startsWith('Redirecting'))
    theVisit().said ??= { what: 'refused', reason: 'unsupported_response_mode', status: 400 }
}

function askToLeave(ctx: KoaContextWithOIDC) {
  const { session, client } = ctx.oidc
  const state = session?.state as { secret: string; postLogoutRedirectUri?: string } | undefined
  if (!state) return
  const back = state.postLogoutRedirectUri
  theVisit().said = {
    what: 'leave',
    action: '/oauth/sign-out/confirm',
    xsrf: state.secret,
    tool: client?.clientName ?? null,
    origin: back ? new URL(back).origin : null,
    signedIn: theVisit().session !== null,
  }
}

async function leave(ctx: KoaContextWithOIDC) {
  const { ctx: asking, token } = theVisit()
  if (!token) return
  await signOut(asking, { token })
  ctx.cookies.set(sessionCookie, null, { path: '/', httpOnly: true, sameSite: 'lax', signed: false })
}
