import { isSafeAddress } from '@parvis/core/kernel/markdown-dialect'
import { dropCursor } from 'prosemirror-dropcursor'
import { gapCursor } from 'prosemirror-gapcursor'
import { history } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import type { Node } from 'prosemirror-model'
import { EditorState, NodeSelection, Selection, TextSelection } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import { element } from '../element.ts'
import type { Around, Surface } from '../surface.ts'
import { commands, isOn } from './commands.ts'
import { keys } from './keys.ts'
import { linkAt } from './link-at.ts'
import { cleaned, fromPlainText } from './paste.ts'
import { read, shown, type ReadText } from './read.ts'
import { schema } from './schema.ts'
import { tick } from './tasks.ts'
import { tidyTables } from './tables.ts'
import { typingRules } from './typing-rules.ts'
import { write } from './write.ts'

const plugins = [
  typingRules,
  keymap(keys),
  dropCursor({ color: false, class: 'drop' }),
  gapCursor(),
  history(),
  tableEditing(),
  tidyTables,
]
const { image } = schema.nodes
const { link } = schema.marks

/**
 * The visual editor over a text area, which stays the form's field and holds the same as Markdown after every change.
 * Null where the text says something that the visual editor would lose.
 */
export function visualView(field: HTMLTextAreaElement, around: Around): Surface | null {
  let text = faithful(field.value)
  if (!text) return null
  const dom = element('div', {
    class: 'visual prose written',
    role: 'textbox',
    'aria-multiline': 'true',
    dir: 'auto',
  })
  const view = new EditorView(
    { mount: dom },
    {
      state: begun(field, text.doc),
      dispatchTransaction(tr) {
        view.updateState(view.state.apply(tr))
        if (tr.docChanged) keep()
        around.changed()
      },
      transformPastedHTML: (html) => cleaned(html, around.trusted),
      clipboardTextParser: (words, _, plainly) => fromPlainText(words, plainly),
      clipboardTextSerializer: (slice) =>
        write(schema.topNodeType.createAndFill(null, slice.content) ?? slice.content.firstChild!),
      handlePaste: (_, event) => takeFiles(event.clipboardData),
      handleDrop: (_, event, slice, moved) => !moved && !slice.size && takeFiles(event.dataTransfer),
      handleClickOn: tick,
      handleDoubleClickOn: (_, __, node, at) => node.type === image && void describe(at),
    },
  )

  function keep() {
    const { doc } = view.state
    // What nobody changed is what was typed, to the letter.
    field.value = text && doc.eq(text.doc) ? text.source : write(doc, text?.typed)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  /** A copied page brings pictures of its words, too: then the words are meant. */
  function takeFiles(data: DataTransfer | null): boolean {
    const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
    const words = data
      ?.getData('text/html')
      .replace(/<!--[^]*?-->|<style[^]*?<\/style>|<[^>]+>|&nbsp;/g, '')
      .trim()
    if (!files.length || words) return false
    around.takePictures(files)
    return true
  }

  async function describe(at: number) {
    const node = view.state.doc.nodeAt(at)
    if (!node) return
    const alt = await around.ask({
      label: around.say('writing.describe'),
      value: node.attrs.alt,
      keep: around.say('writing.keep'),
    })
    const place = alt === null ? null : placeOf(view.state.doc, node, at)
    if (place !== null && alt !== null)
      view.dispatch(view.state.tr.setNodeAttribute(place, 'alt', alt.trim()))
    if (place !== null)
      view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place + 1))))
    view.focus()
  }

  async function changeLink() {
    const { from, to, href } = linkAt(view.state)
    const asked = { label: around.say('writing.address'), value: href, keep: around.say('writing.keep') }
    const typed = (await around.ask(asked))?.trim()
    view.focus()
    if (typed === undefined) return
    const address = /^(?:\/|#|[a-z][a-z\d+.-]*:)/i.test(typed) || !typed ? typed : `https://${typed}`
    if (address && !isSafeAddress(address)) return around.tell(around.say('writing.noAddress'))
    const { tr } = view.state
    if (from === to && address) tr.insertText(address, from)
    const end = from === to ? from + address.length : to
    tr.removeMark(from, end, link!)
    if (address) tr.addMark(from, end, link!.create({ href: address }))
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).removeStoredMark(link!))
  }

  return {
    element: dom,
    tools: ['bold', 'italic', 'heading', 'link', 'list', 'numbers', 'quote', 'code', 'table', 'picture'],
    blocks: ['heading', 'list', 'numbers', 'quote', 'code', 'table', 'rule', 'picture'],
    isOn: (tool) => isOn(view.state, tool),
    act(tool) {
      const { selection } = view.state
      if (selection instanceof NodeSelection && selection.node.type === image)
        return void describe(selection.from)
      if (tool === 'link') return void changeLink()
      commands[tool]?.(view.state, view.dispatch.bind(view), view)
      view.focus()
    },
    wordsBefore() {
      const { $from, empty } = view.state.selection
      if (!empty || $from.parent.type.spec.code) return null
      return $from.parent.textBetween(0, $from.parentOffset, null, '\n')
    },
    replaceBefore(length, words, href) {
      const { from, $from } = view.state.selection
      const marks = href ? link!.create({ href }).addToSet($from.marks()) : $from.marks()
      const { tr } = view.state
      if (words) tr.replaceWith(from - length, from, schema.text(words, marks))
      else tr.delete(from - length, from)
      view.dispatch(tr.removeStoredMark(link!))
    },
    place: () => view.coordsAtPos(view.state.selection.from),
    addPicture(url) {
      const picture = image!.create({ src: url })
      view.dispatch(view.state.tr.replaceSelectionWith(picture, false).scrollIntoView())
      const at = placeOf(view.state.doc, picture, view.state.selection.from - 1)
      if (at !== null) void describe(at)
    },
    focus() {
      view.focus()
    },
    replaceAll(source) {
      const other = faithful(source)
      if (!other) return false
      text = other
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, other.doc.content))
      view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)))
      return true
    },
    close: () => view.destroy(),
  }
}

function faithful(source: string): (ReadText & { source: string }) | null {
  const text = read(source)
  return text && shown(write(text.doc)) === shown(source) ? { ...text, source } : null
}

/** The text with the caret where it was in the text area: the editor may come between two letters. */
function begun({ value, selectionEnd }: HTMLTextAreaElement, doc: Node): EditorState {
  const state = EditorState.create({ doc, plugins })
  const typed = value.slice(0, selectionEnd)
  const before = read(typed)
  const spaces = /[ \t]*$/.exec(typed)![0]
  const end = Selection.atEnd(doc)
  if (before && selectionEnd < value.length) {
    const at = Selection.atEnd(before.doc).to + spaces.length
    return state.apply(state.tr.setSelection(Selection.near(doc.resolve(Math.min(at, end.to)), -1)))
  }
  const tr = state.tr.setSelection(end).setMeta('addToHistory', false)
  // To Markdown a space at the end is nothing, to who is typing it stands between two words.
  return state.apply(end instanceof TextSelection && spaces ? tr.insertText(spaces) : tr)
}

/** Where a picture is by now, looked for from where it was. */
function placeOf(doc: Node, node: Node, was: number): number | null {
  if (was >= 0 && doc.nodeAt(was)?.attrs.src === node.attrs.src) return was
  let found: number | null = null
  doc.descendants((other, at) => {
    if (other.type === node.type && other.attrs.src === node.attrs.src && !other.attrs.alt) found = at
  })
  return found
}
