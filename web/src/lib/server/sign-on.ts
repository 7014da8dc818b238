import { Conflict, Forbidden, NotFound, Refusal } from '@parvis/core/kernel/refusals'
import { checksShape, type Checks } from '@parvis/core/kernel/sign-on'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import type { MessageKey } from '#lib/messages/index.ts'
import { flash } from './flash.ts'
import { siteOf } from './site.ts'

const asked = 'parvis_sign_on'
const arrived = 'parvis_arrived'

/** Where a provider sends the browser back to; registered there. */
export function backTo(event: Pick<RequestEvent, 'url'>, provider: string): string {
  return `${siteOf(event).origin}/sign-on/${provider}/back`
}

/** What this browser asked a provider for, for ten minutes; scripts never see it. */
export function keepChecks(event: RequestEvent, checks: Checks): void {
  event.cookies.set(asked, JSON.stringify(checks), cookie(event, '/sign-on', 600))
}

/** The same, once; null when this browser asked for nothing. */
export function takeChecks({ cookies }: Pick<RequestEvent, 'cookies'>): Checks | null {
  const kept = cookies.get(asked)
  cookies.delete(asked, { path: '/sign-on' })
  try {
    return checksShape.parse(JSON.parse(kept ?? ''))
  } catch {
    return null
  }
}

/** Who came back, until they have said who they are here. */
export function keepArrival(event: RequestEvent, token: string): void {
  event.cookies.set(arrived, token, cookie(event, '/connect', 900))
}

export function arrival({ cookies }: Pick<RequestEvent, 'cookies'>): string {
  return cookies.get(arrived) ?? ''
}

export function forgetArrival({ cookies }: Pick<RequestEvent, 'cookies'>): void {
  cookies.delete(arrived, { path: '/connect' })
}

/** Back to the door with the sentence of a refusal; anything else is a fault. */
export function backToDoor(event: RequestEvent, refusal: unknown): never {
  if (!(refusal instanceof Refusal) || refusal instanceof NotFound) throw refusal
  const reason = refusal instanceof Conflict ? refusal.reason : 'suspended'
  const key = reason.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase())
  if (refusal instanceof Conflict || refusal instanceof Forbidden)
    flash(event.cookies, `refusals.${key}` as MessageKey)
  redirect(303, event.locals.person ? '/settings/account' : '/sign-in')
}

function cookie(event: RequestEvent, path: string, maxAge: number) {
  const secure = event.url.protocol === 'https:'
  return { path, httpOnly: true, sameSite: 'lax', secure, maxAge } as const
}
