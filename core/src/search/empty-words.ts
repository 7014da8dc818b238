import type { Language } from '../people/index.ts'

/** Small words and those of asking that PostgreSQL's own lists forgot: each would have to be in every result. */
const emptyWords: Record<Language, readonly string[]> = lists({
  en: '',
  fr: `les ils elles cet cette ça comment pourquoi quand où quoi quel quelle quels quelles combien peut peux puis`,
  de: `warum wieso weshalb wann woher wohin wer wen wem gibt geht beim`,
  es: `cómo cuál cuáles dónde cuándo cuánto cuánta cuántos cuántas quién quiénes puedo puede puedes`,
  it: `cosa quando perche quali posso può puoi`,
  nl: `waarom wanneer waar welke welk jullie`,
  pt: `quê porque porquê onde quais quanto quantos quantas posso pode`,
})

/** English means something by it. */
const ambiguous = 'comment'
const emptyAnywhere = Object.values(emptyWords)
  .flat()
  .filter((word) => word !== ambiguous)

function lists(words: Record<Language, string>) {
  return Object.fromEntries(
    Object.entries(words).map(([language, list]) => [language, list.split(' ')]),
  ) as unknown as Record<Language, readonly string[]>
}

/**
 * What somebody typed, without the words that say nothing in this language, or in none. Phrases in quotes stay as they
 * are, and so does a question of nothing but such words.
 */
export function withoutEmptyWords(text: string, language?: Language): string {
  const empty = language ? emptyWords[language] : emptyAnywhere
  const kept = text
    .split(/("[^"]*"?)/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part
            .split(' ')
            .filter((word) => !empty.includes(word.toLowerCase()))
            .join(' '),
    )
    .join('')
    .trim()
  return /[\p{L}\p{N}]/u.test(kept) ? kept : text
}
