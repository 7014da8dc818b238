import type { Context } from '@parvis/core/kernel/context'
import { Forbidden, Invalid } from '@parvis/core/kernel/refusals'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { safeNext } from './safe-next.ts'
import { keepSession } from './session.ts'

const nextCookie = 'parvis_next'

/** Where a visit comes from, for throttling and for the list of sessions. */
export function originOf(event: RequestEvent): { address: string; userAgent: string } {
  return { address: event.getClientAddress(), userAgent: event.request.headers.get('user-agent') ?? '' }
}

/** Signs this browser in and goes where it was going; a page kept by `rememberNext` counts when none is asked for. */
export function enter(event: RequestEvent, session: { token: string; expiresAt: Date }): never {
  keepSession(event, session)
  const kept = event.cookies.get(nextCookie)
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
