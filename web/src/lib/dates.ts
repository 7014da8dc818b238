const formats = new Map<string, Intl.DateTimeFormat>()
const said = new Map<string, string>()
const mostSaid = 10_000

/**
 * A page has forty dates, most of which were said a moment ago on another page: what was said is kept, and so is the
 * formatter, which costs more to make than a hundred uses of it.
 */
export function formatDate(
  at: string | Date,
  style: 'date' | 'moment' | 'month',
  { language, timeZone }: { language: string; timeZone: string },
): string {
  const key = `${language} ${timeZone} ${style}`
  const date = new Date(at)
  const saying = `${date.getTime()} ${key}`
  const before = said.get(saying)
  if (before !== undefined) return before

  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(language, { ...styles[style], timeZone })
    formats.set(key, format)
  }
  const text = format.format(date)
  if (said.size >= mostSaid) said.clear()
  said.set(saying, text)
  return text
}

const styles: Record<string, Intl.DateTimeFormatOptions> = {
  date: { dateStyle: 'medium' },
  moment: { dateStyle: 'long', timeStyle: 'short' },
  month: { month: 'long', year: 'numeric' },
}

const numbers = new Map<string, Intl.NumberFormat>()

export function formatNumber(value: number, language: string): string {
  let format = numbers.get(language)
  if (!format) {
    format = new Intl.NumberFormat(language)
    numbers.set(language, format)
  }
  return format.format(value)
}
