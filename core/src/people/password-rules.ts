/** So many characters must be left of a password without what anybody could guess about its person. */
const leastOwn = 10
const shortestWord = 3

interface Facts {
  /** Very many people use it. */
  readonly common: boolean
  /** What anybody could guess: name, address, the community's name. */
  readonly guessable: readonly string[]
}

/**
 * Why a password is too easy to guess, or null. As NIST SP 800-63B asks: no rule of capital letters, digits or signs;
 * a list of common ones; and what is about the person or the place counts for nothing. Length is the type's business.
 */
export function weakness(password: string, { common, guessable }: Facts): string | null {
  const folded = fold(password)
  if (common || new Set(folded).size < 4 || /^(.{1,5})\1+.?$/u.test(folded))
    return 'Too many people use this password'
  const words = guessable.flatMap(wordsOf).toSorted((a, b) => b.length - a.length)
  let own = folded
  for (const word of words) own = own.replaceAll(word, '')
  if (own !== folded && own.replace(/[^\p{L}\p{N}]/gu, '').length < leastOwn)
    return 'Without your name, your address and the name of this community, too little of this password is left'
  return null
}

/** A name as a whole without its spaces, and each of its words. */
function wordsOf(text: string): string[] {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u)
  return [...words, words.join('')].filter((word) => word.length >= shortestWord)
}

/** Small letters without accents. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
