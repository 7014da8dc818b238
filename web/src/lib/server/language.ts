import { languagesSpoken } from '@parvis/core/people'
import type { RequestEvent } from '@sveltejs/kit'
import { isLanguage, type Language } from '../messages/index.ts'
import { negotiateLanguage } from './negotiate-language.ts'

export const languageCookie = 'language'

/**
 * The account's language, then the one that the address names (`lang`: how search engines show one to its readers), the
 * one chosen in this browser, what the browser asks for, and the community's.
 */
export function languageOf(
  event: Pick<RequestEvent, 'cookies' | 'request' | 'url'>,
  account: string | null | undefined,
  community: readonly string[],
): Language {
  if (isLanguage(account)) return account
  const named = languageNamed(event, community)
  if (named) return named
  const chosen = event.cookies.get(languageCookie)
  if (isLanguage(chosen)) return chosen
  const wish = event.request.headers.get('accept-language') ?? undefined
  const answer = negotiateLanguage(wish, offeredBy(community))
  return isLanguage(answer) ? answer : 'en'
}

/** The language that an address names, when the community speaks it. */
export function languageNamed(
  { url }: Pick<RequestEvent, 'url'>,
  community: readonly string[],
): Language | null {
  const named = url.searchParams.get('lang')
  return offeredBy(community).find((one) => one === named) ?? null
}

/** The community's languages that Parvis speaks, its first one first; all of them before it has chosen. */
export function offeredBy(community: readonly string[]): readonly Language[] {
  const offered = community.filter(isLanguage)
  return offered.length ? offered : languagesSpoken
}
