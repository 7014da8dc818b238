import type { Context } from '@parvis/core/kernel/context'
import { Forbidden } from '@parvis/core/kernel/refusals'
import { findSession } from '@parvis/core/people'
import type { Cookies, RequestEvent } from '@sveltejs/kit'
import { sessionCookie } from './session-cookie.ts'

type Session = NonNullable<Awaited<ReturnType<typeof findSession>>>
export type SignedInPerson = Session['person']

/** Who this browser is signed in as: one named statement, none at all for a visitor. A forged cookie is a visitor's. */
export async function sessionOf(ctx: Context, cookies: Cookies): Promise<Session | null> {
  const token = cookies.get(sessionCookie)
  if (!token || token.length > 200) return null
  return findSession(ctx, token)
}

/** The session of whoever is signed in. Forbidden for a visitor, who is sent to sign in and comes back. */
export function ownSession({ locals }: Pick<RequestEvent, 'locals'>): string {
  if (!locals.sessionId) throw new Forbidden('Sign in first')
  return locals.sessionId
}

/** Keeps the browser signed in until the session ends; scripts never see the cookie. */
export function keepSession(
  { cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
  { token, expiresAt }: { token: string; expiresAt: Date },
): void {
  const secure = url.protocol === 'https:'
  cookies.set(sessionCookie, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    expires: expiresAt,
  })
}

export function forgetSession(cookies: Cookies): void {
  cookies.delete(sessionCookie, { path: '/' })
}
