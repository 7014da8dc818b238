import { sql, type Expression, type RawBuilder } from 'kysely'

/** Signs of the private use area stand for the marks until the text is escaped: nobody's words can forge one. */
const open = '\uE000'
const close = '\uE001'

const escaped: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const withMarks = {
  open,
  /** Escapes everything and then shows the marks. */
  html: (text: string): string =>
    text
      .replace(/[&<>"']/g, (sign) => escaped[sign]!)
      .replace(/\s+/g, ' ')
      .trim()
      .replaceAll(open, '<mark>')
      .replaceAll(close, '</mark>'),
}

/** Options of ts_headline that mark with our signs. */
export function marked(options: string): string {
  return `StartSel=${open},StopSel=${close},${options}`
}

/** A text of somebody else without our signs. */
export function stripMarks(text: Expression<unknown>): RawBuilder<string> {
  return sql<string>`translate(${text}, ${open + close}, '')`
}
