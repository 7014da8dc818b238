import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'

/** A click on the box of a task, which stands before its words, ticks it or takes the tick away. */
export function tick(view: EditorView, _: number, node: Node, at: number, event: MouseEvent): boolean {
  const { target, offsetX } = event
  const isBox = target instanceof HTMLElement && target.tagName === 'LI' && offsetX < 0
  if (!isBox || typeof node.attrs.checked !== 'boolean') return false
  view.dispatch(view.state.tr.setNodeAttribute(at, 'checked', !node.attrs.checked))
  return true
}
