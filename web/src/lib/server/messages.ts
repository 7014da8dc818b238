import { translator, type Language, type Sentences, type Translate } from '../messages/index.ts'
import { all } from '../messages/generated/all.ts'

const speakers = new Map<Language, Translate>()

/** Everything the house can say in one language: for refusals, titles and feeds written on the server. */
export function messagesIn(language: Language): Translate {
  const known = speakers.get(language)
  if (known) return known
  const speaker = translator(() => all[language] as Sentences)
  speakers.set(language, speaker)
  return speaker
}
