import type { EditorState } from 'prosemirror-state'
import { schema } from './schema.ts'

const { hard_break: lineEnd } = schema.nodes
const { link } = schema.marks

/** The link one is in, whole, or what is selected. */
export function linkAt({ selection: { $from, from, to, empty } }: EditorState) {
  const mark = link!.isInSet($from.marks()) ?? link!.isInSet($from.nodeAfter?.marks ?? [])
  if (!mark) return { from, to, href: '' }
  if (!empty) return { from, to, href: String(mark.attrs.href) }
  const parts = $from.parent.children
  const has = (at: number) =>
    parts[at] !== undefined && parts[at].type !== lineEnd && !!mark.isInSet(parts[at].marks)
  let [first, last] = [$from.index(), $from.index()]
  if (!has(first)) first = last = first - 1
  while (has(first - 1)) first--
  while (has(last + 1)) last++
  const start = $from.start() + parts.slice(0, first).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  const size = parts.slice(first, last + 1).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  return { from: start, to: start + size, href: String(mark.attrs.href) }
}
