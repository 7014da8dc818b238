/** A moment of another forum, in UTC unless it says otherwise; null when it is none, or later than a day after `now`. */
export function momentOf(value: unknown, now: Date): Date | null {
  if (typeof value !== 'string' || !iso.test(value)) return null
  const whole = value.replace(' ', 'T')
  const moment = new Date(/(Z|[+-]\d\d:?\d\d)$/.test(whole) || !whole.includes('T') ? whole : `${whole}Z`)
  const time = moment.getTime()
  return time >= earliest && time < now.getTime() + oneDay ? moment : null
}

const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/
const earliest = Date.UTC(1980)
const oneDay = 86_400_000

export function monthOf(moment: Date): string {
  return moment.toISOString().slice(0, 7)
}

/** A whole number, as text; null when it is none. */
export function numberOf(value: string | undefined): string | null {
  return value && /^-?\d{1,15}$/.test(value) ? String(Number(value)) : null
}

/** One line of at most so many characters, cut at the last one that is whole. */
export function lineOf(value: string, max: number): string {
  const line = value
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC')
  return line.length > max
    ? line
        .slice(0, max)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim()
    : line
}

/** A web address that a page may point to, or null. */
export function addressOf(value: string | undefined): string | null {
  const url = value ? URL.parse(value.trim()) : null
  return url && /^https?:$/.test(url.protocol) && url.href.length <= 200 ? url.href : null
}

/** Tags in one form, each once: those that are no tags are dropped. */
export function tagsOf(values: readonly string[]): string[] {
  const tags = values.map((value) => value.normalize('NFC').trim().toLowerCase().replace(/\s+/g, '-'))
  return [...new Set(tags)]
    .filter((tag) => /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N}+#._-]{1,35}$/u.test(tag))
    .slice(0, 20)
}

/** The longest text that is still one post: nothing that people wrote comes near. */
export const longestText = 200_000
