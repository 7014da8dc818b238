import { z } from 'zod'

/** What Parvis speaks: pages, mails and personal exports. CONTRIBUTING.md says how to add a language. */
export const languagesSpoken = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt'] as const
export type Language = (typeof languagesSpoken)[number]

/** The language of somebody's pages and mails. */
export const locale = z.enum(languagesSpoken, 'This language is not available')

/** How to speak to somebody: in their own language when Parvis speaks it, otherwise in the community's first. */
export function languageFor(
  person: { readonly locale: string | null },
  community: { readonly languages: readonly Language[] },
): Language {
  return languagesSpoken.find((one) => one === person.locale) ?? community.languages[0] ?? 'en'
}
