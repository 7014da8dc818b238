import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { undoInputRule } from 'prosemirror-inputrules'
import { splitListItem } from 'prosemirror-schema-list'
import type { Command } from 'prosemirror-state'
import { indent, outdent, strike } from './commands.ts'
import { schema } from './schema.ts'
import { cellBefore, cellBelow, leaveTable, nextCell } from './tables.ts'

/** A task is followed by a task that is still to be done. */
const nextItem: Command = (state, dispatch) => {
  const { $from } = state.selection
  const item = $from.depth > 1 ? $from.node(-1) : null
  const isTask = item?.type === schema.nodes.list_item && item?.attrs.checked !== null
  return splitListItem(schema.nodes.list_item!, isTask ? { checked: false } : undefined)(state, dispatch)
}

const lineEnd: Command = (state, dispatch) => {
  if (exitCode(state, dispatch)) return true
  const { hard_break: end } = schema.nodes
  if (!state.selection.$from.parent.type.contentMatch.matchType(end!)) return false
  dispatch?.(state.tr.replaceSelectionWith(end!.create()).scrollIntoView())
  return true
}

/**
 * The keys of the visual editor besides those of its tools. The Tab key is one only in a table: anywhere else it goes
 * on to what follows on the page.
 */
export const keys: Record<string, Command> = {
  ...baseKeymap,
  'Mod-z': undo,
  'Shift-Mod-z': redo,
  'Mod-y': redo,
  'Shift-Mod-x': strike,
  'Mod-]': indent,
  'Mod-[': outdent,
  Tab: nextCell,
  'Shift-Tab': cellBefore,
  Escape: leaveTable,
  'Shift-Enter': lineEnd,
  Enter: chainCommands(cellBelow, nextItem, baseKeymap.Enter!),
  Backspace: chainCommands(undoInputRule, baseKeymap.Backspace!),
}
delete keys['Mod-Enter']
