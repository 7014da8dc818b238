import type { Node } from 'prosemirror-model'
import { runsOf } from './runs.ts'
import { schema } from './schema.ts'

type Said = [place: string, signs: string, words: string]

/** What a page says: each piece of words with where it stands and how it is signed. */
export function heard(html: string): Said[] {
  const said: Said[] = []
  const open: string[] = []
  const signs: Record<string, string> = { strong: 'strong', em: 'em', s: 'strike', a: 'link', code: 'code' }
  for (const [piece] of html
    .replace(/(<br \/>)\s+|\s+(?=<\/?[uo]l|<\/?li)/g, '$1')
    .matchAll(/<[^>]+>|[^<]+/g)) {
    const [, close, name = '', rest = ''] = /^<(\/?)(\w+)([^>]*)>$/.exec(piece) ?? []
    if (/^(?:label|thead|tbody)$/.test(name)) continue
    if (close) open.pop()
    else if (/^(?:br|hr|img|input)$/.test(name)) {
      const src = /src="([^"]*)"/.exec(rest)?.[1] ?? ''
      const alt = decoded(/alt="([^"]*)"/.exec(rest)?.[1] ?? '')
      const what =
        { br: '\n', hr: '---', input: rest.includes('checked') ? '[x]' : '[ ]' }[name] ?? `!${alt}!${src}`
      push(said, place(), name === 'img' ? inline('link') : '', what)
    } else if (name)
      open.push(
        signs[name] && !(name === 'code' && open.at(-1) === 'pre')
          ? `~${name}${name === 'a' ? ` ${decoded(/href="([^"]*)"/.exec(rest)?.[1] ?? '')}` : ''}`
          : tagOf(name, rest),
      )
    if (name === 'li' && !close) push(said, place(), '', '• ')
    else if (name) continue
    else if (
      open.includes('pre') ||
      !/^\s*\n\s*$/.test(piece) ||
      open.at(-1)?.startsWith('~') ||
      open.at(-1) === 'p'
    )
      push(
        said,
        place(),
        inline(),
        open.includes('pre') ? decoded(piece).replace(/\n$/, '') : decoded(piece).replace(/\n/g, ' '),
      )
  }
  return said

  function place() {
    // Whether a list is a tight one decides between these two, and changes nothing that is said.
    return open
      .filter(
        (name, at) => !name.startsWith('~') && name !== 'code' && !(name === 'p' && open[at - 1] === 'li'),
      )
      .join('>')
  }
  function inline(only?: string) {
    return open
      .filter((name) => name.startsWith('~'))
      .map((name) => name.slice(1).replace(/^\w+/, (tag) => signs[tag] ?? tag))
      .filter((name) => !only || name.startsWith(only))
      .toSorted()
      .join()
  }
}

function tagOf(name: string, rest: string): string {
  const start = /start="(\d+)"/.exec(rest)?.[1]
  const side = /align-(\w+)/.exec(rest)?.[1]
  return name + (start ? `:${start}` : '') + (side ? `:${side}` : '')
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

function push(said: Said[], place: string, signs: string, words: string) {
  if (words === '') return
  const last = said.at(-1)
  if (last && last[0] === place && last[1] === signs) last[2] += words
  else said.push([place, signs, words])
}

/** What a document says, in the same words. */
export function meant(doc: Node): Said[] {
  const said: Said[] = []
  const visit = (node: Node, place: string[]) => {
    const here = [...place]
    const { name } = node.type
    if (name === 'heading') here.push(`h${Math.min(6, node.attrs.level + 2)}`)
    if (name === 'paragraph' && here.at(-1) !== 'li') here.push('p')
    if (name === 'blockquote') here.push('blockquote')
    if (name === 'bullet_list') here.push('ul')
    if (name === 'ordered_list') here.push(node.attrs.start === 1 ? 'ol' : `ol:${node.attrs.start}`)
    if (name === 'list_item') {
      here.push('li')
      push(said, here.join('>'), '', '• ')
    }
    if (name === 'table') here.push('table')
    if (name === 'table_row') here.push('tr')
    if (name === 'table_header' || name === 'table_cell')
      here.push((name === 'table_header' ? 'th' : 'td') + (node.attrs.align ? `:${node.attrs.align}` : ''))
    if (name === 'code_block') return push(said, [...here, 'pre'].join('>'), '', node.textContent)
    if (name === 'horizontal_rule') return push(said, here.join('>'), '', '---')
    if (!node.isTextblock) return node.forEach((child) => visit(child, here))
    for (const run of runsOf(node)) {
      const picture = run.node?.type.name === 'image' ? run.node.attrs : null
      const words = picture ? `!${picture.alt}!${picture.src}` : run.node ? '\n' : run.text
      const signs = run.marks.map(
        (mark) => mark.type.name + (mark.type.name === 'link' ? ` ${mark.attrs.href}` : ''),
      )
      push(said, here.join('>'), run.node && !picture ? '' : signs.toSorted().join(), words)
    }
  }
  doc.forEach((child) => visit(child, []))
  return said
}

export function docOf(blocks: Node[]): Node {
  return schema.node('doc', null, blocks)
}

export function paragraph(content: Node[]): Node {
  return schema.node('paragraph', null, content)
}
