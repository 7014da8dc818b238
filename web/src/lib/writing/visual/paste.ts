import { Slice, type Node } from 'prosemirror-model'
import { read } from './read.ts'
import { schema } from './schema.ts'

/**
 * What other programs put on the clipboard, made plain: lists that Word draws with paragraphs are lists again, Google's
 * wrappers and detours go, cells hold one line, pictures come from the web or not at all. What is bold by its style is
 * bold; all other looks are left behind.
 */
export function cleaned(html: string, trusted: (html: string) => string): string {
  const { body } = new DOMParser().parseFromString(trusted(withoutStyles(html)), 'text/html')
  for (const idle of body.querySelectorAll('script, meta, title, link, xml')) idle.remove()
  listsOfWord(body)
  for (const one of body.querySelectorAll<HTMLElement>('[data-style]')) sign(one)
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href*="google.com/url?"]')) straighten(link)
  for (const picture of body.querySelectorAll('img:not([src^="http"], [src^="/"])')) picture.remove()
  for (const cell of body.querySelectorAll('td, th')) flatten(cell)
  return body.innerHTML
}

/** The policy of the pages reads no style, not even to look at it: it is kept under another name. */
function withoutStyles(html: string): string {
  return html
    .replace(/<style\b[^]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='))
}

function sign(one: HTMLElement) {
  const style = one.dataset.style ?? ''
  delete one.dataset.style
  const side = /text-align:\s*(left|center|right)/i.exec(style)?.[1]
  if (side && /^T[DH]$/.test(one.tagName)) one.className = `align-${side.toLowerCase()}`
  if (/^(?:B|I)$/.test(one.tagName) && /font-(?:weight|style):\s*(?:normal|400)/i.test(style))
    return one.replaceWith(...one.childNodes)
  if (one.tagName !== 'SPAN') return
  const signs = [
    /font-weight:\s*(?:bold|[6-9]00)/i.test(style) && 'strong',
    /font-style:\s*italic/i.test(style) && 'em',
    /text-decoration[^;]*line-through/i.test(style) && 's',
  ]
  for (const name of signs) {
    if (!name) continue
    const wrap = one.ownerDocument.createElement(name)
    wrap.append(...one.childNodes)
    one.append(wrap)
  }
}

/** `<p style="mso-list: l0 level2 …"><span style="mso-list: Ignore">o </span>words` */
function listsOfWord(body: HTMLElement) {
  let open: HTMLElement[] = []
  for (const line of body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    const level = Number(/mso-list:[^;]*level(\d)/.exec(line.dataset.style ?? '')?.[1] ?? 0)
    if (!level) {
      open = []
      continue
    }
    const bullet = line.querySelector('[data-style*="mso-list:Ignore" i], [data-style*="mso-list: Ignore" i]')
    const name = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(bullet?.textContent ?? '') ? 'ol' : 'ul'
    bullet?.remove()
    open = open.slice(0, level)
    while (open.length < level) {
      const list = body.ownerDocument.createElement(name)
      const parent = open.at(-1)?.lastElementChild
      if (parent) parent.append(list)
      else line.before(list)
      open.push(list)
    }
    const item = body.ownerDocument.createElement('li')
    const words = body.ownerDocument.createElement('p')
    words.append(...line.childNodes)
    item.append(words)
    open.at(-1)?.append(item)
    line.remove()
  }
}

function straighten(link: HTMLAnchorElement) {
  const target = new URL(link.href).searchParams.get('q')
  if (target && /^https?:/.test(target)) link.setAttribute('href', target)
}

function flatten(cell: Element) {
  for (const part of cell.querySelectorAll('p, div, li, br, h1, h2, h3, h4, h5, h6'))
    part.replaceWith(...part.childNodes, ' ')
}

const looksLikeMarkdown =
  /^(?:#{1,6} |[-*+] |\d+[.)] |> |```|\|.*\|\s*$)|\]\((?:https?:|\/)|\*\*\S[^*]*\S\*\*/m

/**
 * Plain words as a document: lines stay lines, and what is written in Markdown is read as such, so that a text goes from
 * one view to the other by the clipboard, too.
 */
export function fromPlainText(words: string, plainly: boolean): Slice {
  const text = words.replace(/\r\n?/g, '\n')
  const markdown = !plainly && looksLikeMarkdown.test(text) ? read(text)?.doc : null
  return Slice.maxOpen((markdown ?? schema.node('doc', null, paragraphs(text))).content)
}

function paragraphs(text: string): Node[] {
  return text.split(/\n{2,}/).map((part) => {
    const lines = part
      .split('\n')
      .flatMap((line, at) => [
        ...(at ? [schema.node('hard_break')] : []),
        ...(line ? [schema.text(line)] : []),
      ])
    return schema.node('paragraph', null, lines)
  })
}
