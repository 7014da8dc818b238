import type { Language } from '../people/index.ts'
import { held } from './held.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import type { ExportWords } from './words/export-words.ts'
import { fr } from './words/fr.ts'
import { it } from './words/it.ts'
import { nl } from './words/nl.ts'
import { pt } from './words/pt.ts'

const words: Readonly<Record<Language, ExportWords>> = { en, fr, de, es, it, nl, pt }

interface Whom {
  readonly name: string
  readonly handle: string
  readonly community: string
  readonly language: Language
}

/** The page in a personal export that says what each file is and how many things are in it, in their language. */
export function aboutExport(
  { language, ...whom }: Whom,
  { counts, now }: { readonly counts: ReadonlyMap<string, number>; readonly now: Date },
): string {
  const { head, says } = words[language]
  const lines = held.map(
    ({ name }) => `${`${name}.json`.padEnd(22)}${String(counts.get(name)).padStart(8)}  ${says[name]}`,
  )
  return `${head({ ...whom, moment: now.toISOString() })}\n\n${lines.join('\n')}\n`
}
