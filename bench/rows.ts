/** One figure of the bench and what it has to reach; a null bar is told only. */
export interface Row {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly bound: 'at least' | 'at most'
  readonly bar: number | null
}

/** As exactly as the table says it. */
export function reached({ value, bound, bar }: Row): boolean {
  const told = Number(value.toFixed(2))
  return bar === null || (bound === 'at least' ? told >= bar : told <= bar)
}

/** A table for people. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const value = `${row.value < 100 ? row.value.toFixed(2) : Math.round(row.value)} ${row.unit}`.trim()
    const bar = row.bar === null ? '' : `${row.bound} ${row.bar} ${row.unit}`.trim()
    return [reached(row) ? '✓' : '✗', row.what, value, bar]
  })
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]!.length)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The value that so large a share of them (0 to 1) does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}
