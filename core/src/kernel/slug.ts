/** Letters that do not fall apart into a base letter and its accent. */
const folded: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/**
 * The readable part of an address: small letters, digits and dashes, cut at a word where one is near. Empty when
 * nothing can be folded to ASCII (a title in Japanese): the caller knows a word for that.
 */
export function slugOf(text: string, max = 60): string {
  const slug = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => folded[letter] ?? '')
    .replace(/['’]/g, '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (slug.length <= max) return slug
  const cut = slug.slice(0, max)
  return cut.replace(slug[max] === '-' || cut.lastIndexOf('-') < max / 2 ? /-+$/ : /-[^-]*$/, '')
}
