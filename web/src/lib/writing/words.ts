import type { Messages } from '../messages/generated/index.ts'

type Key = Extract<keyof Messages, `writing.${string}`>
type Sentences = Record<string, (parameters?: object) => string>

/** Says something about writing in the reader's language; what it needs is checked by the compiler. */
export type Say = <One extends Key>(
  key: One,
  ...parameters: keyof Messages[One] extends never ? [] : [Messages[One]]
) => string

// They come with the help itself, so that the pages on which nobody writes do not carry them.
const files = import.meta.glob<{ default: Sentences }>('../messages/generated/*/writing.js')

/** The sentences in the language of the page. */
export async function wordsIn(language: string): Promise<Say> {
  const load =
    files[`../messages/generated/${language}/writing.js`] ?? files['../messages/generated/en/writing.js']
  const { default: sentences } = (await load?.()) ?? { default: {} as Sentences }
  return (key, ...parameters) => sentences[key.slice('writing.'.length)]?.(...parameters) ?? key
}
