import type { Community } from '@parvis/core/people'
import { chosenIn } from '#lib/chosen.ts'

/** The languages of a form that has Languages.svelte in it: the first one first. */
export function languagesIn(typed: Readonly<Record<string, string>>): Community['languages'] {
  return [...new Set([typed.firstLanguage ?? '', ...chosenIn(typed, 'languages')])] as Community['languages']
}
