import { redirect } from '@sveltejs/kit'
import { isLanguage } from '#lib/messages/index.ts'
import { languageCookie } from '#lib/server/language.ts'
import { localPath } from '#lib/server/local-path.ts'
import { typedIn } from '#lib/server/typed.ts'
import type { RequestHandler } from './$types'

/** Chooses the language of this browser; the account's own language, when there is one, goes before it. */
export const POST: RequestHandler = async (event) => {
  const { language, next } = await typedIn(event)
  if (isLanguage(language)) {
    event.cookies.set(languageCookie, language, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: event.url.protocol === 'https:',
      maxAge: 365 * 24 * 3600,
    })
  }
  redirect(303, localPath(next))
}
