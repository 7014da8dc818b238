type Cell = string | number | null

/**
 * Rows as comma-separated values (RFC 4180), with the mark that makes spreadsheets read UTF-8. A text that a
 * spreadsheet would run as a formula is kept a text.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return '\ufeff' + rows.map((row) => row.map(cellOf).join(',') + '\r\n').join('')
}

function cellOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
