import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands'
import { Fragment, type Node, type NodeType } from 'prosemirror-model'
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list'
import { TextSelection, type Command, type EditorState } from 'prosemirror-state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from 'prosemirror-tables'
import { chosenOnPage } from '../chosen-words.ts'
import type { Tool } from '../tools.ts'
import { isList, schema } from './schema.ts'

const { nodes, marks } = schema
const paragraph = nodes.paragraph!
const listItem = nodes.list_item!

/** What each tool does to the document; a link and a picture ask for something first (view.ts). */
export const commands: Partial<Record<Tool, Command>> = {
  bold: toggleMark(marks.strong!),
  italic: toggleMark(marks.em!),
  heading: switchBlock(nodes.heading!),
  list: switchList(nodes.bullet_list!),
  numbers: switchList(nodes.ordered_list!),
  quote,
  code,
  table: (state, dispatch) => put(tableOf(state))(state, dispatch),
  rule: put(nodes.horizontal_rule!.create()),
  rowAfter: addRowAfter,
  columnAfter: addColumnAfter,
  dropRow: deleteRow,
  dropColumn: deleteColumn,
  dropTable: deleteTable,
}

export const indent = sinkListItem(listItem)
export const outdent = liftListItem(listItem)
export const strike = toggleMark(marks.strike!)

/** Whether a tool's work is where the caret is. */
export function isOn(state: EditorState, tool: Tool): boolean {
  const { $from, from, to, empty } = state.selection
  const mark = { bold: marks.strong, italic: marks.em, link: marks.link }[tool as string]
  if (mark)
    return empty ? !!mark.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, mark)
  if (tool === 'code')
    return $from.parent.type === nodes.code_block || !!marks.code!.isInSet(state.storedMarks ?? $from.marks())
  if (tool === 'heading') return $from.parent.type === nodes.heading
  if (tool === 'table') return isInTable(state)
  const types: Partial<Record<Tool, NodeType>> = {
    list: nodes.bullet_list,
    numbers: nodes.ordered_list,
    quote: nodes.blockquote,
  }
  const type = types[tool]
  if (!type) return false
  // The innermost list is the one that is meant.
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth)
    if (node.type === type) return true
    if (isList(node) && type !== nodes.blockquote) return false
  }
  return false
}

function switchBlock(type: NodeType): Command {
  return (state, dispatch) =>
    setBlockType(state.selection.$from.parent.type === type ? paragraph : type)(state, dispatch)
}

/** A list, the other kind of list, or no list any more. */
function switchList(type: NodeType): Command {
  return (state, dispatch) => {
    const { $from } = state.selection
    const depth = listDepth(state)
    if (depth === null) return wrapInList(type)(state, dispatch)
    const list = $from.node(depth)
    if (list.type === type) return outdent(state, dispatch)
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), type, { tight: list.attrs.tight }))
    return true
  }
}

function listDepth({ selection: { $from } }: EditorState): number | null {
  for (let depth = $from.depth; depth > 0; depth--) if (isList($from.node(depth))) return depth
  return null
}

/** What is selected in somebody's post; or the paragraphs one is in become a quotation, or none any more. */
function quote(state: EditorState, dispatch?: Parameters<Command>[1]): boolean {
  const words = chosenOnPage()
  if (words) {
    const said = words
      .split(/\n+/)
      .map((line) => paragraph.create(null, line.trim() ? schema.text(line.trim()) : []))
    return put(nodes.blockquote!.create(null, said))(state, dispatch)
  }
  return isOn(state, 'quote') ? lift(state, dispatch) : wrapIn(nodes.blockquote!)(state, dispatch)
}

/** Some words in a line are code; whole paragraphs, or an empty one, become a block of it. */
function code(state: EditorState, dispatch?: Parameters<Command>[1]): boolean {
  const { $from, $to, empty } = state.selection
  if ($from.parent.type === nodes.code_block) return setBlockType(paragraph)(state, dispatch)
  if ($from.sameParent($to) && $from.parent.content.size && (!empty || $from.parentOffset))
    return toggleMark(marks.code!)(state, dispatch)
  return setBlockType(nodes.code_block!)(state, dispatch)
}

/** A part of its own, after the paragraph one is in or in place of an empty one, and the caret in or behind it. */
function put(part: Node): Command {
  return (state, dispatch) => {
    const { $from } = state.selection
    if (!dispatch) return true
    const depth = outerDepth(state)
    const isEmpty = depth === $from.depth && $from.parent.content.size === 0
    const at = isEmpty ? $from.before(depth) : $from.after(depth)
    const isLast = (isEmpty ? $from.after(depth) : at) === $from.end(depth - 1)
    const goesBehind = part.isLeaf || part.type === nodes.blockquote
    const added = isLast ? [part, paragraph.create()] : [part]
    const { tr } = state
    tr.replaceWith(at, isEmpty ? $from.after(depth) : at, Fragment.from(added))
    const caret = tr.doc.resolve(goesBehind ? at + part.nodeSize : at + 1)
    dispatch(tr.setSelection(TextSelection.near(caret)).scrollIntoView())
    return true
  }
}

/** Where a new part may stand: beside the paragraph, and never inside a table. */
function outerDepth({ selection: { $from } }: EditorState): number {
  for (let depth = 1; depth <= $from.depth; depth++) if ($from.node(depth).type === nodes.table) return depth
  return Math.max(1, $from.depth)
}

function tableOf(_: EditorState): Node {
  const row = (type: NodeType) => nodes.table_row!.create(null, [type.create(), type.create()])
  return nodes.table!.create(null, [row(nodes.table_header!), row(nodes.table_cell!), row(nodes.table_cell!)])
}
