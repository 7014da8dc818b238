import type { RequestEvent } from '@sveltejs/kit'

const name = 'parvis_mailed_to'

/** Keeps the address a mail went to for the page that follows: in the browser for ten minutes, never in an address. */
export function keepMailedTo(event: RequestEvent, email: string): void {
  const secure = event.url.protocol === 'https:'
  event.cookies.set(name, email.slice(0, 254), {
    path: '/check-your-mail',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: 600,
  })
}

export function mailedTo(event: Pick<RequestEvent, 'cookies'>): string | null {
  return event.cookies.get(name) ?? null
}
