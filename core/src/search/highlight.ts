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

/** Options of ts_headline that mark every matching word with our signs. */
export const markAll = `StartSel=${open},StopSel=${close},HighlightAll=true`

const passage = 260
const before = 60

/** The lines around the most matching words; the beginning when nothing matches. */
export function passageOf(marked: string): string {
  const text = marked.replace(/\s+/g, ' ').trim()
  const from = wordStart(text, Math.max(0, densest(text) - before))
  const to = wordStart(text, Math.min(text.length, from + passage))
  const cut = text.slice(from, to).trim()
  return `${from > 0 ? '… ' : ''}${withoutHalves(cut)}${to < text.length ? ' …' : ''}`
}

/** Where the passage with most marks begins: at its first mark. */
function densest(text: string): number {
  const marks = [...text.matchAll(new RegExp(open, 'g'))].map(({ index }) => index)
  let best = 0
  let most = 0
  for (let first = 0, last = 0; first < marks.length; first++) {
    while (last < marks.length && marks[last]! < marks[first]! + passage - before) last++
    if (last - first <= most) continue
    most = last - first
    best = marks[first]!
  }
  return best
}

/** The beginning of the word that holds this place, unless it is absurdly long. */
function wordStart(text: string, place: number): number {
  if (place >= text.length) return text.length
  const space = text.lastIndexOf(' ', place)
  return space >= 0 && place - space < before ? space + 1 : place
}

/** A cut inside a very long word may have parted a mark or a character. */
function withoutHalves(text: string): string {
  const whole = text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
  const opened = whole.lastIndexOf(open) > whole.lastIndexOf(close) ? whole + close : whole
  const closes = opened.indexOf(close)
  const opens = opened.indexOf(open)
  return closes >= 0 && (opens < 0 || closes < opens) ? open + opened : opened
}

/** A text of somebody else without our signs. */
export function stripMarks(text: Expression<unknown>): RawBuilder<string> {
  return sql<string>`translate(${text}, ${open + close}, '')`
}

const mostRead = 8000

/**
 * The beginning of a post as its reader sees it: from the HTML that was made of it, without its tags. Those inside a
 * word part nothing.
 */
export function readText(html: Expression<unknown>): RawBuilder<string> {
  const untagged = sql`regexp_replace(regexp_replace(left(${html}, ${sql.lit(mostRead)}),
    '</?(?:a|code|em|s|strong)(?:\\s[^<>]*)?>', '', 'g'), '<[^<>]*(?:>|$)', ' ', 'g')`
  return Object.entries(escaped).reduceRight(
    (text, [sign, entity]) => sql<string>`replace(${text}, ${sql.lit(entity)}, ${sql.lit(sign)})`,
    sql<string>`${untagged}`,
  )
}
