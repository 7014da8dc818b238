import type { ImportReport, Sums } from './report.ts'

const outcomes = ['found', 'imported', 'skipped', 'known', 'broken'] as const

/** The report as people read it: by type, why not, by month, and what was wrong where. */
export function reportText(report: ImportReport): string {
  const { total, types, months, reasons, faults } = report
  const state = report.dryRun
    ? 'Nothing was written.'
    : report.finishedAt
      ? `Finished ${report.finishedAt}.`
      : 'Interrupted.'
  const named = types.map(({ type, ...sums }) => ({ name: type, sums }))
  return [
    `Import of ${report.path} as ${report.source}. ${state}`,
    table('By type', [...named, { name: 'in all', sums: total }]),
    section(
      'Why',
      reasons.map(({ type, outcome, reason, rows }) => `${number(rows)}  ${type}, ${outcome}: ${reason}`),
    ),
    section(
      'What was wrong, and where',
      faults.map(
        ({ file, line, message, kept }) => `${file}:${line}  ${message}${kept ? ' (imported)' : ''}`,
      ),
    ),
    table(
      'By month',
      months.map(({ month, type, ...sums }) => ({ name: `${month || 'no date'} ${type}`, sums })),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The part that fits a terminal. */
export function reportSummary(report: ImportReport): string {
  const named = report.types.map(({ type, ...sums }) => ({ name: type, sums }))
  return table('', [...named, { name: 'in all', sums: report.total }])
}

function table(title: string, rows: readonly { name: string; sums: Sums }[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length), 0)
  const head = `${' '.repeat(width)}${outcomes.map((outcome) => outcome.padStart(10)).join('')}`
  const lines = rows.map(
    ({ name, sums }) => `${name.padEnd(width)}${outcomes.map((outcome) => number(sums[outcome])).join('')}`,
  )
  return [title, head, ...lines].filter(Boolean).join('\n')
}

function section(title: string, lines: readonly string[]): string {
  return lines.length ? [title, ...lines].join('\n') : ''
}

function number(value: number): string {
  return String(value).padStart(10)
}
