import { isSafeAddress } from '@parvis/core/kernel/markdown-dialect'
import { Schema, type AttributeSpec, type MarkSpec, type Node, type NodeSpec } from 'prosemirror-model'
import { tableNodes } from 'prosemirror-tables'

/**
 * What a post can hold, no more and no less than the Markdown of this house: what is pasted keeps of its structure
 * what is named here, and everything here has a way to be written as Markdown (write.ts).
 */
const text = (): AttributeSpec => ({ default: '', validate: 'string' })

const cells = tableNodes({
  tableGroup: 'block',
  cellContent: '(text | image)*',
  cellAttributes: {
    align: {
      default: null,
      getFromDOM: (cell) => /^align-(left|center|right)$/.exec(cell.className)?.[1] ?? null,
      setDOMAttr: (side, attributes) => {
        if (side) attributes.class = `align-${String(side)}`
      },
    },
  },
})
// Markdown joins no cells: what was joined elsewhere comes as single ones.
const single = (spec: NodeSpec, tag: string): NodeSpec => ({
  ...spec,
  parseDOM: [{ tag, getAttrs: (cell) => ({ align: alignOf(cell) }) }],
})

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    content: '(text | image)*',
    group: 'block',
    defining: true,
    attrs: { level: { default: 1, validate: 'number' } },
    parseDOM: [
      { tag: '[data-level]', priority: 60, getAttrs: (dom) => ({ level: Number(dom.dataset.level) || 1 }) },
      ...[1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
    ],
    // As the server shows it: a page has its own first and second level.
    toDOM: ({ attrs }) => [`h${Math.min(6, attrs.level + 2)}`, { 'data-level': attrs.level }, 0],
  },
  blockquote: {
    content: 'block+',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  code_block: {
    content: 'text*',
    group: 'block',
    marks: '',
    code: true,
    defining: true,
    attrs: { language: text() },
    parseDOM: [
      { tag: 'pre', preserveWhitespace: 'full', getAttrs: (dom) => ({ language: languageOf(dom) }) },
    ],
    toDOM: ({ attrs }) => ['pre', ['code', attrs.language ? { class: `language-${attrs.language}` } : {}, 0]],
  },
  bullet_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { tight: { default: true, validate: 'boolean' } },
    parseDOM: [{ tag: 'ul' }],
    toDOM: ({ attrs }) => ['ul', attrs.tight ? { class: 'tight' } : {}, 0],
  },
  ordered_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { start: { default: 1, validate: 'number' }, tight: { default: true, validate: 'boolean' } },
    parseDOM: [{ tag: 'ol', getAttrs: (dom) => ({ start: startOf(dom) }) }],
    toDOM: ({ attrs }) => [
      'ol',
      {
        ...(attrs.start !== 1 && { start: attrs.start }),
        ...(attrs.tight && { class: 'tight' }),
      },
      0,
    ],
  },
  list_item: {
    content: 'paragraph block*',
    defining: true,
    attrs: { checked: { default: null, validate: 'boolean|null' } },
    parseDOM: [{ tag: 'li', getAttrs: (dom) => ({ checked: checkedOf(dom) }) }],
    toDOM: ({ attrs }) => ['li', attrs.checked === null ? {} : { 'data-checked': String(attrs.checked) }, 0],
  },
  table: cells.table,
  table_row: cells.table_row,
  table_header: single(cells.table_header, 'th'),
  table_cell: single(cells.table_cell, 'td'),
  horizontal_rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  text: { group: 'inline' },
  image: {
    inline: true,
    group: 'inline',
    draggable: true,
    attrs: { src: text(), alt: text(), title: text() },
    parseDOM: [{ tag: 'img[src]', getAttrs: pictureOf }],
    toDOM: ({ attrs }) => [
      'img',
      { src: attrs.src, alt: attrs.alt, ...(attrs.title && { title: attrs.title }) },
    ],
  },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
}

/** From the outermost to the innermost, as they are written. */
const marks: Record<string, MarkSpec> = {
  link: {
    attrs: { href: text(), title: text() },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: linkOf }],
    toDOM: ({ attrs }) => ['a', { href: attrs.href, ...(attrs.title && { title: attrs.title }) }, 0],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
  em: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: () => ['em', 0],
  },
  strike: {
    parseDOM: [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }],
    toDOM: () => ['s', 0],
  },
  code: { code: true, parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
}

export const schema = new Schema({ nodes, marks })

export function isList(node: Node): boolean {
  return node.type.name === 'bullet_list' || node.type.name === 'ordered_list'
}

function pictureOf(dom: HTMLElement) {
  const src = dom.getAttribute('src') ?? ''
  if (!/^(?:https?:\/\/|\/(?!\/))/i.test(src)) return false
  return { src, alt: dom.getAttribute('alt') ?? '', title: dom.getAttribute('title') ?? '' }
}

function linkOf(dom: HTMLElement) {
  const href = dom.getAttribute('href')?.trim() ?? ''
  return isSafeAddress(href) && { href, title: dom.getAttribute('title') ?? '' }
}

function languageOf(dom: HTMLElement): string {
  const named = dom.firstElementChild?.className ?? dom.className
  return /(?:^|\s)(?:language|lang|highlight-source)-([\w+#-]+)/.exec(named)?.[1] ?? ''
}

function startOf(dom: HTMLElement): number {
  const start = Number(dom.getAttribute('start') ?? 1)
  return Number.isInteger(start) && start >= 0 && start < 1e9 ? start : 1
}

function checkedOf(dom: HTMLElement): boolean | null {
  if (dom.dataset.checked) return dom.dataset.checked === 'true'
  const box = dom.querySelector<HTMLInputElement>(
    ':scope > input[type=checkbox], :scope > label > input, :scope > p > input',
  )
  return box ? box.checked : null
}

function alignOf(cell: HTMLElement): string | null {
  return /^align-(left|center|right)$/.exec(cell.className)?.[1] ?? null
}
