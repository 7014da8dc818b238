/**
 * The words that an address says, for searching by them: the first of its parts that has letters, after the one that says
 * of what kind the page was. Empty when it says none.
 */
export function wordsIn(address: string): string {
  const below = address.trim().replace(/^(?:(?:https?:)?\/\/[^/?#]*|[^/?#]+[.:][^/?#]*(?=\/))/i, '')
  const parts = below
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((part) => part !== '')
  const kind = Math.max(0, parts.findIndex(isKind))
  const words = parts
    .slice(kind + 1)
    .map(spaced)
    .find((part) => /\p{L}/u.test(part))
  return words?.slice(0, 200) ?? ''
}

/** A forum may have had a folder of its own before it. */
const isKind = (part: string) => /^(?:questions|q|a|posts|users|t|p|u)$/.test(part)

const spaced = (part: string) =>
  decoded(part)
    .replace(/[-_+.]+/g, ' ')
    .trim()

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
