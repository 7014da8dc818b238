import type { RequestEvent } from '@sveltejs/kit'
import { isLanguage, languages, type Language } from '../messages/index.ts'
import { negotiateLanguage } from './negotiate-language.ts'

export const languageCookie = 'language'

/** The account's language, then the one chosen in this browser, then what the browser asks for, then the community's. */
export function languageOf(
  event: Pick<RequestEvent, 'cookies' | 'request'>,
  account: string | null | undefined,
  community: readonly string[],
): Language {
  if (isLanguage(account)) return account
  const chosen = event.cookies.get(languageCookie)
  if (isLanguage(chosen)) return chosen
  const wish = event.request.headers.get('accept-language') ?? undefined
  const answer = negotiateLanguage(wish, offeredBy(community))
  return isLanguage(answer) ? answer : 'en'
}

/** The community's languages that Parvis speaks, its first one first; all of them before it has chosen. */
export function offeredBy(community: readonly string[]): readonly Language[] {
  const offered = community.filter(isLanguage)
  return offered.length ? offered : languages
}
