import type { Node } from 'prosemirror-model'
import { shown, type Typed } from './read.ts'
import { isList } from './schema.ts'
import { writeLine } from './write-line.ts'

/**
 * A document as Markdown. What was read from a text and is as it was stands in the lines it was typed in; an empty
 * paragraph, which Markdown has no word for, is left out.
 */
export function write(doc: Node, typed: ReadonlyMap<Node, Typed> = new Map()): string {
  const anew = blocks(doc.children).join('\n')
  if (!doc.children.some((part) => typed.has(part))) return anew
  const kept = asTyped(doc, typed)
  // Lines that were typed may mean something else beside new neighbours.
  return shown(kept) === shown(anew) ? kept : anew
}

function asTyped(doc: Node, typed: ReadonlyMap<Node, Typed>): string {
  const parts = doc.children.filter((part) => !isEmpty(part))
  return parts
    .map((part, at) => {
      const was = typed.get(part)
      const text = was?.text ?? blocks(parts.slice(0, at + 1), at).join('\n')
      if (at === parts.length - 1) return text
      return text + (was && was.next === parts[at + 1] ? was.gap : '\n\n')
    })
    .join('')
}

function isEmpty(node: Node): boolean {
  return node.type.name === 'paragraph' && !writeLine(node)
}

/** The lines of parts that follow each other, with an empty one between them; those before `from` are left out. */
function blocks(nodes: readonly Node[], from = 0, tight = false): string[] {
  const said = nodes.filter((node) => !isEmpty(node))
  const lines: string[] = []
  said.forEach((node, at) => {
    if (at < from) return
    if (lines.length && !tight) lines.push('')
    lines.push(...block(node, sameBefore(said, at) % 2 === 1))
  })
  return lines
}

/** Lists that follow each other would be read as one: every other has another sign. */
function sameBefore(nodes: readonly Node[], at: number): number {
  let count = 0
  while (isList(nodes[at]!) && nodes[at - 1 - count]?.type === nodes[at]!.type) count++
  return count
}

function block(node: Node, other: boolean): string[] {
  switch (node.type.name) {
    case 'heading':
      return [`${'#'.repeat(node.attrs.level)} ${writeLine(node).replace(/(^|\s)(#+)$/, '$1\\$2')}`]
    case 'blockquote': {
      const lines = blocks(node.children)
      return lines.length ? lines.map((line) => (line ? `> ${line}` : '>')) : ['>']
    }
    case 'code_block':
      return fenced(node)
    case 'bullet_list':
      return items(node, () => (other ? '*' : '-'))
    case 'ordered_list':
      return items(node, (at) => `${Number(node.attrs.start) + at}${other ? ')' : '.'}`)
    case 'table':
      return table(node)
    case 'horizontal_rule':
      return ['---']
    default:
      return writeLine(node).split('\n')
  }
}

function fenced({ attrs, textContent }: Node): string[] {
  const longest = Math.max(2, ...(textContent.match(/`{3,}/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  const language = /^[\w+#-]+$/.test(attrs.language) ? String(attrs.language) : ''
  return [fence + language, ...(textContent ? textContent.split('\n') : []), fence]
}

function items(list: Node, signOf: (at: number) => string): string[] {
  const tight = isTight(list)
  return list.children.flatMap((item, at) => {
    const sign = `${signOf(at)} `
    // What stands first in its item is words, or stands on the next line: `- ---` would be a rule, and no list.
    const first = item.children.find((part) => !isEmpty(part))
    const bare = first && first.type.name !== 'paragraph'
    const lines = [...(bare ? [''] : []), ...blocks(item.children, 0, tight)]
    const isTask = item.attrs.checked !== null && item.firstChild && !isEmpty(item.firstChild)
    const box = isTask ? `[${item.attrs.checked ? 'x' : ' '}] ` : ''
    const said = (lines.length ? lines : ['']).map((line, row) => {
      if (row === 0) return (sign + box + line).trimEnd()
      return line && ' '.repeat(sign.length) + line
    })
    return at && !tight ? ['', ...said] : said
  })
}

/** A list without words of its own, or with nothing to be apart, cannot say that it is a loose one. */
function isTight(list: Node): boolean {
  const said = list.children.map((item) => item.children.filter((part) => !isEmpty(part)))
  const hasWords = said.flat().some(({ type }) => type.name === 'paragraph')
  const hasGap = said.length > 1 || said.flat().length > 1
  return (list.attrs.tight || !hasWords || !hasGap) && list.children.every(mayBeTight)
}

/** Without empty lines between them only some parts are read as parts: the others need the list to be a loose one. */
function mayBeTight(item: Node): boolean {
  const said = item.children.filter((part) => !isEmpty(part))
  return said.every((part, at) => {
    if (at === 0 && part.type.name === 'paragraph') return true
    if (!isList(part) || (part.attrs.start ?? 1) !== 1) return false
    // A sign alone under words would make them a title.
    const first = part.firstChild?.children.find((one) => !isEmpty(one))
    return isTight(part) && first?.type.name === 'paragraph' && said[at - 1]?.type !== part.type
  })
}

function table(node: Node): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const [head, ...rest] = node.children.map((line) =>
    line.children.map((cell) => writeLine(cell).replaceAll('|', '\\|')),
  )
  const sides =
    node.firstChild?.children.map(({ attrs }) => side[attrs.align as keyof typeof side] ?? '---') ?? []
  return [row(head ?? []), row(sides), ...rest.map(row)]
}

const side = { left: ':--', center: ':-:', right: '--:' }
