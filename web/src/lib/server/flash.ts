import type { Cookies } from '@sveltejs/kit'
import type { MessageKey } from '../messages/index.ts'

const name = 'parvis_flash'

/** One sentence for the next page, without parameters: "Your password was changed". */
export function flash(cookies: Cookies, key: MessageKey): void {
  cookies.set(name, key, { path: '/', httpOnly: true, sameSite: 'lax', secure: false, maxAge: 60 })
}

/** The sentence left for this page, once. */
export function takeFlash(cookies: Cookies): string | null {
  const key = cookies.get(name)
  if (key === undefined) return null
  cookies.delete(name, { path: '/' })
  return /^[a-z]+\.[A-Za-z]+$/.test(key) ? key : null
}
