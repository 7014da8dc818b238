import bbcodeToHtml from '@bbob/html'
import html5 from '@bbob/preset-html5'
import { NodeHtmlMarkdown, PostProcessResult, type TranslatorConfigObject } from 'node-html-markdown'
import { emphasis, inline } from './emphasis.ts'

/** Where another forum kept a text, in the form in which it kept it. */
export type Source = { readonly html: string } | { readonly markdown: string }

/** Turns a text of another forum into Markdown that reads the same. `site` makes its relative links whole again. */
export function toMarkdown(source: Source, site: string | null = null): string {
  if ('html' in source) return fromHtml(source.html, site)
  return isBbcode(source.markdown) ? fromHtml(bbcodeToHtml(source.markdown, html5()), site) : source.markdown
}

/** So many brackets in one post are no markup, and take the library minutes. */
const mostBrackets = 2000

function isBbcode(text: string): boolean {
  const closes = /\[\/(?:b|i|u|s|url|img|quote|code|list|color|size)\]/i
  return closes.test(text) && text.split('[').length < mostBrackets
}

function fromHtml(html: string, site: string | null): string {
  if (depthOf(html) > deepest)
    return html
      .replace(/<[^<>]*>/g, ' ')
      .replace(marks, '\\$&')
      .trim()
  return translatorFor(site).translate(withSpaces(html)).trim()
}

const lineEndBehind = new RegExp(`(</(?:${inline})>)[ \\t]*\\r?\\n\\s*(?=[^\\s<])`, 'gi')
const linkBegins = /(<a\b[^<>]*>)\s+/gi
const linkEnds = /\s+(<\/a>)/gi

/**
 * A line that ends behind a marked word, or a space just inside of a link, is a space between words, which the library
 * forgets; code keeps its lines.
 */
function withSpaces(html: string): string {
  return html
    .split(/(<pre\b[^]*?<\/pre>)/i)
    .map((part, index) =>
      index % 2
        ? part
        : part.replace(lineEndBehind, '$1 ').replace(linkBegins, ' $1').replace(linkEnds, '$1 '),
    )
    .join('')
}

/** Nobody nests so deep by hand, and libraries take minutes for it: then only the words are kept. */
const deepest = 300

function depthOf(html: string): number {
  let depth = 0
  let most = 0
  for (const [tag] of html.matchAll(/<\/?(?!(?:br|hr|img|input|wbr|p|li|td|tr|dd|dt)\b)[a-z][^<>]*>/gi)) {
    depth += tag.startsWith('</') ? -1 : 1
    most = Math.max(most, depth)
  }
  return most
}

const translators = new Map<string | null, NodeHtmlMarkdown>()

function translatorFor(site: string | null): NodeHtmlMarkdown {
  let translator = translators.get(site)
  if (!translator) translators.set(site, (translator = makeTranslator(site)))
  return translator
}

/** What looks like Markdown in a text that is none is escaped: also entities, `1)` lists and `<address>`es. */
const marks = /[\\`*_~[\]]|&(?=#?\w+;)|<(?=[a-z][\w+.-]*[:@])/gi
const lineStarts = /^(\s*?)((?:\+\s)|(?:[=>-])|(?:#{1,6}\s))|(?:(\d+)([.)]\s))/gm

function makeTranslator(site: string | null): NodeHtmlMarkdown {
  const translator = new NodeHtmlMarkdown(
    {
      bulletMarker: '-',
      maxConsecutiveNewlines: 2,
      globalEscape: [marks, '\\$&'],
      lineStartEscape: [lineStarts, '$1$3\\$2$4'],
      ignore: ['svg', 'script', 'style', 'noscript'],
    },
    { ...translations, a: link(site), img: image(site) },
  )
  // Inside links and cells the library begins again from its own list.
  translator.aTagTranslators.set('div', translations.div!)
  for (const inner of [translator.aTagTranslators, translator.tableCellTranslators]) {
    inner.set('img', image(site))
    inner.set('strong,b', emphasis('**'))
    inner.set('em,i', emphasis('*'))
    inner.set('del,s,strike', emphasis('~~'))
  }
  translator.tableCellTranslators.set('a', link(site))
  return translator
}

const translations: TranslatorConfigObject = {
  'strong,b': emphasis('**'),
  'em,i': emphasis('*'),
  pre: ({ node }) => ({
    content: fenced(node.textContent, node.innerHTML + (node.getAttribute('class') ?? '')),
    recurse: false,
    surroundingNewlines: 2,
  }),
  kbd: ({ node }) => ({ content: `\`${node.textContent}\``, recurse: false }),
  sup: { postprocess: ({ content }) => raised(content, superscripts, '^') },
  sub: { postprocess: ({ content }) => raised(content, subscripts, '\\_') },
  'del,s,strike': emphasis('~~'),
  /* What bbob makes of [b], [i] and [s]. */
  span: (context) => {
    const style = context.node.getAttribute('style') ?? ''
    const mark = bbcodeStyles.find(([words]) => style.includes(words))?.[1]
    const translator = mark && emphasis(mark)
    return typeof translator === 'function' ? translator(context) : {}
  },
  li: ({ listKind, listItemNumber }) => {
    const marker = listKind === 'OL' && listItemNumber !== undefined ? `${listItemNumber}. ` : '- '
    return {
      prefix: marker,
      surroundingNewlines: 1,
      postprocess: ({ content }) => content.trim().replace(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length)}`),
    }
  },
  /* What Discourse wraps around pictures, previews of pages and films. */
  aside: ({ node }) => {
    const preview = /\bonebox\b/.test(node.getAttribute('class') ?? '')
    const address = node.getAttribute('data-onebox-src') ?? (preview && firstLink(node.innerHTML))
    return address ? { content: `<${address}>`, recurse: false, surroundingNewlines: 2 } : {}
  },
  div: ({ node }) => {
    const film = node.getAttribute('data-youtube-id')
    if (film)
      return { content: `<https://www.youtube.com/watch?v=${film}>`, recurse: false, surroundingNewlines: 2 }
    return node.getAttribute('class') === 'meta' ? { ignore: true } : {}
  },
}

const bbcodeStyles = [
  ['font-weight: bold', '**'],
  ['font-style: italic', '*'],
  ['line-through', '~~'],
] as const

function firstLink(html: string): string | undefined {
  return /<a [^>]*?href="(https?:[^"<>\s]*)"/.exec(html)?.[1]
}

/** A fence longer than any inside, with the language when the page named one. */
function fenced(code: string, classes: string): string {
  const longest = Math.max(2, ...(code.match(/`{3,}/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const language = /\blang(?:uage)?-([\w+#-]+)/.exec(classes)?.[1] ?? ''
  const named = ['auto', 'none', 'plaintext', 'nohighlight'].includes(language) ? '' : language
  return `${fence}${named}\n${code.replace(/\n+$/, '')}\n${fence}`
}

function link(site: string | null): TranslatorConfigObject[string] {
  return ({ node, visitor }) => {
    const address = whole(node.getAttribute('href'), site)
    if (!address || /\bmention\b/.test(node.getAttribute('class') ?? '')) return {}
    if (node.textContent === address) return { content: `<${address}>` }
    return {
      prefix: '[',
      postfix: `](${address})`,
      childTranslators: visitor.instance.aTagTranslators,
      postprocess: ({ content }) =>
        content.trim() ? content.trim().replace(/\s*\n\s*/g, ' ') : PostProcessResult.RemoveNode,
    }
  }
}

function image(site: string | null): TranslatorConfigObject[string] {
  return ({ node }) => {
    const alt = (node.getAttribute('alt') ?? '').replace(/[[\]\\]/g, '\\$&').replace(/\s+/g, ' ')
    const address = whole(node.getAttribute('src'), site)
    if (/\bemoji\b/.test(node.getAttribute('class') ?? '') || !address)
      return { content: alt, recurse: false }
    return { content: `![${alt}](${address})`, recurse: false }
  }
}

/** An address as Markdown takes it, or null when it is none that a page may point to. */
function whole(address: string | null | undefined, site: string | null): string | null {
  const given = address?.trim()
  if (!given || given.startsWith('#')) return null
  const url = URL.parse(given.startsWith('//') ? `https:${given}` : given, site ?? undefined)
  if (!url) return given.startsWith('/') ? encode(given) : null
  return /^(https?|mailto):$/.test(url.protocol) ? encode(url.href === `${given}/` ? given : url.href) : null
}

function encode(address: string): string {
  return address.replace(/[()<>\s*_\\]/g, (mark) =>
    mark === '_' ? mark : `%${mark.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  )
}

const superscripts = pairs('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ')
const subscripts = pairs('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎')

function pairs(plain: string, small: string): Map<string, string> {
  return new Map([...plain].map((letter, index) => [letter, [...small][index]!]))
}

/** Markdown has no raised text: small digits where they exist, a mark before a letter or two, else plain words. */
function raised(content: string, letters: ReadonlyMap<string, string>, mark: string): string {
  const text = content.trim()
  if (text && [...text].every((letter) => letters.has(letter)))
    return content.replace(text, [...text].map((letter) => letters.get(letter)).join(''))
  return /^(\p{L}{1,3}|\$[^$]{1,12}\$)$/u.test(text) ? content.replace(text, () => mark + text) : content
}
