import { makeMarkdown } from '@parvis/core/kernel/markdown-dialect'
import { MarkdownParser } from 'prosemirror-markdown'
import type { Node } from 'prosemirror-model'
import { schema } from './schema.ts'

const markdown = makeMarkdown()
type Token = ReturnType<typeof markdown.parse>[number]

/** Which words of Markdown make which part of the document. */
const parts: ConstructorParameters<typeof MarkdownParser>[2] = {
  paragraph: { block: 'paragraph' },
  heading: { block: 'heading', getAttrs: (token) => ({ level: levelOf(token) }) },
  blockquote: { block: 'blockquote' },
  bullet_list: { block: 'bullet_list', getAttrs: (_, all, at) => ({ tight: isTight(all, at) }) },
  ordered_list: {
    block: 'ordered_list',
    getAttrs: (token, all, at) => ({ start: Number(token.attrGet('start') ?? 1), tight: isTight(all, at) }),
  },
  list_item: { block: 'list_item', getAttrs: (_, all, at) => ({ checked: checkedOf(all, at) }) },
  code_block: { block: 'code_block', noCloseToken: true },
  fence: {
    block: 'code_block',
    noCloseToken: true,
    getAttrs: (token) => ({ language: token.info.trim().split(/\s/)[0] ?? '' }),
  },
  table: { block: 'table' },
  thead: { ignore: true },
  tbody: { ignore: true },
  tr: { block: 'table_row' },
  th: { block: 'table_header', getAttrs: alignOf },
  td: { block: 'table_cell', getAttrs: alignOf },
  hr: { node: 'horizontal_rule' },
  image: { node: 'image', getAttrs: pictureOf },
  hardbreak: { node: 'hard_break' },
  task: { ignore: true },
  task_box: { ignore: true, noCloseToken: true },
  link: { mark: 'link', getAttrs: linkOf },
  strong: { mark: 'strong' },
  em: { mark: 'em' },
  s: { mark: 'strike' },
  code_inline: { mark: 'code', noCloseToken: true },
}

/** How a part of the text was typed, and what stood between it and the next one. */
export interface Typed {
  readonly text: string
  readonly next: Node | null
  readonly gap: string
}

export interface ReadText {
  readonly doc: Node
  /** For each part of the document, the lines it was read from: what nobody touches is written as it was typed. */
  readonly typed: ReadonlyMap<Node, Typed>
}

/** A text as a document. Null for a link by reference: what it means stands elsewhere in the text. */
export function read(source: string): ReadText | null {
  const env: Parameters<typeof markdown.parse>[1] = {}
  const tokens = markdown.parse(source, env)
  if (Object.keys(env.references ?? {}).length) return null
  // Tokens of one's own making are handed over: the lines they come from are asked for, too.
  const tokenizer = Object.assign(Object.create(markdown) as typeof markdown, { parse: () => tokens })
  const doc = new MarkdownParser(schema, tokenizer, parts).parse('')
  return { doc, typed: typedParts(source, doc, tokens) }
}

function typedParts(source: string, doc: Node, tokens: readonly Token[]): Map<Node, Typed> {
  const outer = tokens.filter(({ level, nesting }) => level === 0 && nesting >= 0)
  if (outer.length !== doc.childCount) return new Map()
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const places = outer.map(({ map }) => {
    const [from, to] = map ?? [0, 0]
    const start = starts[from] ?? 0
    const text = source.slice(start, starts[to] ?? source.length).trimEnd()
    return { start, end: start + text.length, text }
  })
  return new Map(
    places.map(({ text, end }, at) => {
      const next = at + 1 < places.length ? doc.child(at + 1) : null
      return [doc.child(at), { text, next, gap: source.slice(end, places[at + 1]?.start ?? end) }]
    }),
  )
}

/** What a reader of the page gets of a text, to compare two texts: spaces between words are all the same to them. */
export function shown(source: string): string {
  const html = markdown.render(source, {})
  return html
    .split(/(<pre>[^]*?<\/pre>)/)
    .map((part, at) =>
      at % 2
        ? part
        : part.replace(/\s+/g, ' ').replace(/ ?(<\/?(?:p|br|li|[uo]l|blockquote|h\d|t\w+)\b[^>]*>) ?/g, '$1'),
    )
    .join('')
    .trim()
}

/** The addresses in a text that become links by themselves, and how a page says them. */
export function bareAddresses(words: string) {
  const address = (from: number, to: number, url: string) => ({
    from,
    to,
    href: markdown.normalizeLink(url),
    shown: markdown.normalizeLinkText(url),
  })
  const found = (markdown.linkify.match(words) ?? []).map(({ index, lastIndex, url }) =>
    address(index, lastIndex, url),
  )
  // The parser takes more signs before an address for its edge than the finder of addresses does: `=https://…`.
  for (const { index, 1: edge = '' } of words.matchAll(/(^|[^a-z0-9.+-])[a-z][a-z0-9.+-]*:\/\//gi)) {
    const from = index + edge.length
    if (found.some((one) => from < one.to && one.from <= from)) continue
    const one = markdown.linkify.matchAtStart(words.slice(from))
    if (one) found.push(address(from, from + one.lastIndex, one.url))
  }
  return found.toSorted((one, other) => one.from - other.from)
}

/** The signs say it: what is shown is never above the third level. */
function levelOf({ markup }: Token): number {
  return markup === '=' ? 1 : markup === '-' ? 2 : markup.length
}

function isTight(all: Token[], at: number): boolean {
  const level = all[at]!.level
  for (let next = at + 1; next < all.length && all[next]!.level > level; next++)
    if (all[next]!.type === 'paragraph_open' && all[next]!.level === level + 2) return all[next]!.hidden
  return true
}

function checkedOf(all: Token[], at: number): boolean | null {
  const [open, box] = all[at + 2]?.type === 'inline' ? (all[at + 2]!.children ?? []) : []
  return open?.type === 'task_open' ? box?.attrGet('checked') !== null : null
}

function alignOf(token: Token) {
  return { align: /^align-(left|center|right)$/.exec(String(token.attrGet('class') ?? ''))?.[1] ?? null }
}

function pictureOf(token: Token) {
  const alt = markdown.renderer.renderInlineAsText(token.children ?? [], markdown.options, {})
  return { src: String(token.attrGet('src')), alt, title: String(token.attrGet('title') ?? '') }
}

function linkOf(token: Token) {
  return { href: String(token.attrGet('href')), title: String(token.attrGet('title') ?? '') }
}
