import type { Node } from 'prosemirror-model'
import {
  Plugin,
  Selection,
  TextSelection,
  type Command,
  type EditorState,
  type Transaction,
} from 'prosemirror-state'
import { goToNextCell, isInTable } from 'prosemirror-tables'
import { schema } from './schema.ts'

const { table, table_header: header, table_cell: cell, paragraph } = schema.nodes

/** Tables are as Markdown has them: the first row is the head, and a column keeps to one side. */
export const tidyTables = new Plugin({
  appendTransaction(changes, _, state) {
    if (!changes.some(({ docChanged }) => docChanged)) return null
    let tidied: Transaction | null = null
    state.doc.descendants((node, at) => {
      if (node.type !== table) return !node.isTextblock
      tidied = tidy(state, tidied, { node, at })
      return false
    })
    return tidied
  },
})

function tidy(state: EditorState, before: Transaction | null, { node, at }: { node: Node; at: number }) {
  let tr = before
  const sides = node.firstChild?.children.map(({ attrs }) => attrs.align) ?? []
  node.forEach((row, rowAt, index) =>
    row.forEach((one, cellAt, column) => {
      const type = index === 0 ? header! : cell!
      const align = sides[column] ?? null
      if (one.type === type && one.attrs.align === align) return
      tr = (tr ?? state.tr).setNodeMarkup(at + 1 + rowAt + 1 + cellAt, type, { ...one.attrs, align })
    }),
  )
  return tr
}

/** To the next cell; from the last one on to what follows the table, so that nobody is caught in it. */
export const nextCell: Command = (state, dispatch) =>
  isInTable(state) && (goToNextCell(1)(state, dispatch) || leaveTable(state, dispatch))

export const cellBefore: Command = (state, dispatch) => isInTable(state) && goToNextCell(-1)(state, dispatch)

/** One row down, or out of the table. */
export const cellBelow: Command = (state, dispatch) => {
  if (!isInTable(state)) return false
  const { $from } = state.selection
  const depth = depthOfTable(state)
  const [row, column] = [$from.index(depth), $from.index(depth + 1)]
  const rows = $from.node(depth)
  if (row + 1 >= rows.childCount) return leaveTable(state, dispatch)
  let at = $from.start(depth)
  for (let index = 0; index <= row; index++) at += rows.child(index).nodeSize
  at += 1
  for (let index = 0; index < column; index++) at += rows.child(row + 1).child(index).nodeSize
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(at + 1))).scrollIntoView())
  return true
}

/** Behind the table, in a paragraph that is made where there is none. */
export const leaveTable: Command = (state, dispatch) => {
  if (!isInTable(state)) return false
  const after = state.selection.$from.after(depthOfTable(state))
  const { tr } = state
  if (!tr.doc.resolve(after).nodeAfter) tr.insert(after, paragraph!.create())
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(after), 1)).scrollIntoView())
  return true
}

function depthOfTable({ selection: { $from } }: EditorState): number {
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === table) return depth
  return 0
}
