import { detectLanguage } from '../kernel/language.ts'
import { plainText, renderMarkdown } from '../kernel/markdown.ts'
import { toMarkdown, type Source } from './to-markdown.ts'

export interface Text {
  readonly markdown: string
  readonly html: string
  /** '' when its words do not tell. */
  readonly language: string
}

export interface Manner {
  readonly site: string | null
  readonly languages: readonly string[]
}

/** A language shows in its first hundred words. */
const enough = 800

/**
 * Everything that is made of an imported text. Nobody is called by it: a name in an old text is only a name. Null
 * when a library gives up on it.
 */
export function convert(source: Source, { site, languages }: Manner): Text | null {
  try {
    const markdown = toMarkdown(source, site).replaceAll('\0', '').toWellFormed().normalize('NFC')
    const html = renderMarkdown(markdown)
    const prose = plainText(html.replace(/<pre>[^]*?<\/pre>|<code>[^]*?<\/code>/g, ' '))
    return { markdown, html, language: detectLanguage(prose.slice(0, enough), ['', ...languages]) }
  } catch {
    return null
  }
}
