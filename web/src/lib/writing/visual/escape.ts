/** Words as Markdown that says nothing but these words: what is an address among them is no word (runs.ts). */
export function plain(words: string): string {
  return escaped(words).replace(/:(?=\/\/)/g, ':\\')
}

/** Words that lead somewhere: a mere address among them leads nowhere else. */
export function inLink(words: string): string {
  return /[[\]<>`\\]/.test(words) ? plain(words) : escaped(words)
}

/** Beside anything but two letters they might be signs. */
export function escapedUnderscores(underscores: string): string {
  return underscores.replaceAll('_', '\\_')
}

function escaped(words: string): string {
  return words
    .replace(/[\\`*[\]]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}_])_+|(?<!@[\w-]*)_+(?![\p{L}\p{N}_])/gu, escapedUnderscores)
    .replace(/~(?=~|$)|(?<=~|^)~/g, '\\~')
    .replace(/<(?=[a-z/!?]|\S*@|$)/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
}

/** What would begin a list, a heading or a quotation at the beginning of a line, and is meant as it stands. */
export function lineOf(words: string, isFirst: boolean): string {
  const line = words
    .replace(/^#{1,6}(?=\s|$)|^>|^[-+](?=\s|$)|^(?:-{2,}|=+)(?=\s*$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
  return isFirst ? line : line.replace(/^[-=|:]/, '\\$&')
}

export function destination(href: string): string {
  const address = href.replace(/&(?=#?\w+;)/g, '\\&')
  return /[\s()<>\\]/.test(href) ? `<${address.replace(/[<>]|\\(?!&)/g, '\\$&')}>` : address
}

export function titled(title: string): string {
  const words = title.replace(/\s+/g, ' ').replace(/["\\]|&(?=#?\w+;)/g, '\\$&')
  return title ? ` "${words}"` : ''
}

/** As many backticks as it takes to hold what is between them. */
export function codeSpan(words: string): string {
  const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map(({ length }) => length))
  let fence = '`'
  if (longest) while (words.match(/`+/g)?.some((ticks) => ticks === fence)) fence += '`'
  const padded = /^`|`$/.test(words) || (/^ .* $/.test(words) && words.trim())
  return padded ? `${fence} ${words} ${fence}` : fence + words + fence
}

/** The letter, or space, as its number: then signs beside it are read as beside a mark of punctuation. */
export function numbered(letter: string): string {
  return `&#${letter.codePointAt(0)};`
}
