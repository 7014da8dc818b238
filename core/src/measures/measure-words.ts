import type { Language } from '../people/index.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { it } from './words/it.ts'
import type { MeasureWords } from './words/measure-words.ts'
import { nl } from './words/nl.ts'
import { pt } from './words/pt.ts'

/** What each figure means and why one may be missing, in every language. */
export const measureWords: Readonly<Record<Language, MeasureWords>> = { en, fr, de, es, it, nl, pt }
