import { Invalid } from '@parvis/core/kernel/refusals'
import { measureWords } from '@parvis/core/measures'
import { openTo } from '#lib/server/console.ts'
import { readFigures } from '#lib/server/read-figures.ts'
import { show } from '#lib/server/refusals.ts'
import { sentenceIn } from '#lib/server/sentences.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  openTo('responder', event)
  const { ctx, language } = event.locals
  const at = event.url.searchParams.get('at')?.trim() || undefined
  const words = measureWords[language]
  try {
    return { ...words, at: at ?? '', issue: null, read: await readFigures(ctx, at) }
  } catch (refusal) {
    if (!(refusal instanceof Invalid)) return show(Promise.reject(refusal))
    return { ...words, at: at ?? '', issue: sentenceIn(language, refusal), read: null }
  }
}
