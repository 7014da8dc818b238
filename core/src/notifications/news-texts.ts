import type { Language } from '../people/index.ts'
import { de } from './news-texts/de.ts'
import { en } from './news-texts/en.ts'
import { es } from './news-texts/es.ts'
import { fr } from './news-texts/fr.ts'
import { it } from './news-texts/it.ts'
import type { NewsTexts } from './news-texts/news-texts.ts'
import { nl } from './news-texts/nl.ts'
import { pt } from './news-texts/pt.ts'

export const newsTexts: Readonly<Record<Language, NewsTexts>> = { en, fr, de, es, it, nl, pt }
