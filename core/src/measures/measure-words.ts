import type { Language } from '../people/index.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'
import type { MeasureWords } from './words/measure-words.ts'

/** What each figure means and why one may be missing, in every language. */
export const measureWords: Readonly<Record<Language, MeasureWords>> = { en, fr }
