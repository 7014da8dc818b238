import sanitizeHtml from 'sanitize-html'
import { makeMarkdown, type Mentions } from './markdown-dialect.ts'

/** At most so many people can be called by one post: a longer list is noise, not a call. */
const mostMentions = 20

/**
 * Markdown as safe HTML: CommonMark with tables, strikethrough, task lists, bare links and mentions of people that
 * exist. Raw HTML shows as text, a heading is never above the third level, and what the renderer made passes an
 * allow-list before it leaves. For writing only: readers get what was stored.
 */
export function renderMarkdown(source: string, { mentions }: { mentions?: Mentions } = {}): string {
  return sanitizeHtml(renderer.render(source, { mentions }), allowed)
}

/** The handles a post calls, in lower case, each once; not those in code or inside a link. */
export function mentionedHandles(source: string): string[] {
  if (!source.includes('@')) return []
  const heard = new Set<string>()
  renderer.parse(source, { heard })
  return [...heard].slice(0, mostMentions)
}

/** What rendered Markdown says without its markup: for summaries, search and the detection of its language. */
export function plainText(html: string): string {
  return html
    .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<\/?(?:p|br|hr|li|ul|ol|h\d|pre|blockquote|table|tr|td|th)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}

const characters: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

const allowed: sanitizeHtml.IOptions = {
  allowedTags:
    'p br hr blockquote pre code ul ol li h3 h4 h5 h6 strong em s a img label input table thead tbody tr th td'.split(
      ' ',
    ),
  allowedAttributes: {
    a: ['href', 'title', 'rel', 'class'],
    img: ['src', 'alt', 'title', 'loading', 'width', 'height'],
    input: ['type', 'disabled', 'checked'],
    code: ['class'],
    ol: ['start'],
    th: ['class'],
    td: ['class'],
  },
  allowedClasses: { a: ['mention'], code: [/^language-[\w+#-]+$/], th: [/^align-/], td: [/^align-/] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowProtocolRelative: false,
  enforceHtmlBoundary: false,
  nestingLimit: 60,
}

/** One instance for the process: making it costs more than a hundred posts. */
const renderer = makeMarkdown()
