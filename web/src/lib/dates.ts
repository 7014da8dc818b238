const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs more than a hundred uses of it, and a page has forty dates. */
export function formatDate(
  at: string | Date,
  style: 'date' | 'moment' | 'month',
  { language, timeZone }: { language: string; timeZone: string },
): string {
  const key = `${language} ${timeZone} ${style}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(language, { ...styles[style], timeZone })
    formats.set(key, format)
  }
  return format.format(new Date(at))
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
