/** A length of time in the unit people would use: "12 minutes", "3.4 hours", "9 days", "1 year". */
export function sayHours(hours: number, locale: string, unitDisplay: 'long' | 'short' = 'long'): string {
  const [value, unit] = inUnit(hours)
  const maximumFractionDigits = value < 10 ? 1 : 0
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits }).format(
    value,
  )
}

function inUnit(hours: number): [number, 'minute' | 'hour' | 'day' | 'year'] {
  if (hours < 1) return [Math.round(hours * 60), 'minute']
  if (hours < 24 || (hours < 48 && hours % 24)) return [hours, 'hour']
  if (hours < 8760) return [hours / 24, 'day']
  return [hours / 8760, 'year']
}
