import type { RequestEvent } from '@sveltejs/kit'

const name = 'parvis_pending'
const path = '/sign-in'

/** Keeps in the browser that its person proved one thing, until the second step is done. */
export function keepPending(
  { cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
  { pending, until }: { pending: string; until: Date },
): void {
  const secure = url.protocol === 'https:'
  cookies.set(name, pending, { path, httpOnly: true, sameSite: 'lax', secure, expires: until })
}

export function pendingOf({ cookies }: Pick<RequestEvent, 'cookies'>): string | null {
  return cookies.get(name) ?? null
}

export function forgetPending({ cookies }: Pick<RequestEvent, 'cookies'>): void {
  cookies.delete(name, { path })
}
