import type { Context } from '@parvis/core/kernel/context'
import { Forbidden, Invalid } from '@parvis/core/kernel/refusals'
import { signOut, type SignedIn } from '@parvis/core/people'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { safeNext } from './safe-next.ts'
import { keepPending } from './pending.ts'
import { sessionCookie } from './session-cookie.ts'
import { keepSession } from './session.ts'

const nextCookie = 'parvis_next'
/** Not one of the names that make a visitor's page their own: who is known here still reads what visitors read. */
const deviceCookie = 'known_device'
const deviceSeconds = 400 * 86_400

/** Where a visit comes from, for throttling and for the list of sessions. */
export function originOf(event: RequestEvent) {
  return {
    address: event.getClientAddress(),
    userAgent: event.request.headers.get('user-agent') ?? '',
    device: event.cookies.get(deviceCookie) ?? '',
  }
}

/**
 * Signs this browser in and goes where it was going; a page kept by `rememberNext` counts when none is asked for. A
 * session that it had before ends. Whoever needs a second step is asked for it first.
 */
export async function enter(event: RequestEvent, session: SignedIn): Promise<never> {
  const kept = event.cookies.get(nextCookie)
  if ('needs' in session) {
    keepPending(event, session)
    const next = safeNext(event.url.searchParams.get('next') ?? kept)
    redirect(303, next === '/' ? '/sign-in/code' : `/sign-in/code?next=${encodeURIComponent(next)}`)
  }
  const before = event.cookies.get(sessionCookie)
  if (before) await signOut(event.locals.ctx, { token: before })
  keepSession(event, session)
  event.cookies.set(deviceCookie, session.device, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: event.url.protocol === 'https:',
    maxAge: deviceSeconds,
  })
  if (kept !== undefined) event.cookies.delete(nextCookie, { path: '/' })
  redirect(303, safeNext(event.url.searchParams.get('next') ?? kept))
}

/** Keeps where the person was going while they look into their mailbox. */
export function rememberNext(event: RequestEvent): void {
  const next = safeNext(event.url.searchParams.get('next'))
  if (next === '/') return
  const secure = event.url.protocol === 'https:'
  event.cookies.set(nextCookie, next, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: 3600 })
}

/**
 * Elsewhere a forbidden visitor is sent to sign in. At the door itself that would be a circle, so there the refusal
 * is a sentence in the form.
 */
export function atTheDoor<Input, Done>(command: (ctx: Context, input: Input) => Promise<Done>) {
  return async (ctx: Context, input: Input): Promise<Done> => {
    try {
      return await command(ctx, input)
    } catch (refusal) {
      if (refusal instanceof Forbidden) throw new Invalid({ '': [refusal.message] })
      throw refusal
    }
  }
}
