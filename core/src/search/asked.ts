import { withoutEmptyWords } from './empty-words.ts'

/** What somebody typed into the search box, taken apart. */
export interface Asked {
  /** What should be there, in the words of a web search: quotes and "or" mean what they mean elsewhere. */
  readonly wanted: string
  /** What must not be there: the words and phrases written after a dash. */
  readonly unwanted: readonly string[]
  /** Words that may be there in nearly the same letters. None when quotes or dashes ask for exactness. */
  readonly nearly: readonly string[]
  /** The other words, when some are looked for nearly. */
  readonly exactly: readonly string[]
}

const longest = 200
const mostWords = 20
const mostUnwanted = 8
const mostNearly = 6

/** Null when there is nothing to look for. Whatever is typed is only words: nothing in it is an error. */
export function readQuery(typed: string): Asked | null {
  const text = Array.from(
    typed
      .slice(0, 4 * longest)
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .normalize('NFC'),
  )
    .slice(0, longest)
    .join('')
    .split(' ')
    .slice(0, mostWords)
    .join(' ')
  const unwanted: string[] = []
  const rest = text.replace(/(^|\s)-("[^"]*"?|[^\s"]+)/g, (_, before: string, words: string) => {
    if (/[\p{L}\p{N}]/u.test(words) && unwanted.length < mostUnwanted) unwanted.push(words)
    return before
  })
  const wanted = rest.trim()
  if (!/[\p{L}\p{N}]/u.test(wanted)) return null
  const exact = unwanted.length > 0 || wanted.includes('"')
  return {
    wanted,
    unwanted,
    ...(exact ? { nearly: [], exactly: [] } : mistakable(withoutEmptyWords(wanted))),
  }
}

/** Short words are nearly the same as too many others: they are taken for mistyped only when there is nothing longer. */
function mistakable(text: string): Pick<Asked, 'nearly' | 'exactly'> {
  const words = [...new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])]
  const long = words.filter((word) => word.length > 3)
  const nearly = (long.length ? long : words).slice(0, mostNearly)
  return { nearly, exactly: words.filter((word) => !nearly.includes(word)) }
}
