import { Invalid } from '@parvis/core/kernel/refusals'
import { definitions, reasons, type Reason } from '@parvis/core/measures'
import { openTo } from '#lib/server/console.ts'
import { readFigures } from '#lib/server/read-figures.ts'
import { show } from '#lib/server/refusals.ts'
import { sentenceIn } from '#lib/server/sentences.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  openTo('responder', event)
  const { ctx, language } = event.locals
  const at = event.url.searchParams.get('at')?.trim() || undefined
  const words = {
    definitions: inLanguage(definitions, language),
    reasons: inLanguage(reasons, language) as Record<Reason, string>,
  }
  try {
    return { ...words, at: at ?? '', issue: null, read: await readFigures(ctx, at) }
  } catch (refusal) {
    if (!(refusal instanceof Invalid)) return show(Promise.reject(refusal))
    return { ...words, at: at ?? '', issue: sentenceIn(language, refusal), read: null }
  }
}

function inLanguage<Key extends string>(
  sentences: Readonly<Record<Key, { readonly en: string; readonly fr: string }>>,
  language: 'en' | 'fr',
): Record<Key, string> {
  const entries = Object.entries(sentences) as [Key, { en: string; fr: string }][]
  return Object.fromEntries(entries.map(([key, words]) => [key, words[language]])) as Record<Key, string>
}
