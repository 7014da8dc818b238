import type { Around, Surface } from './surface.ts'
import type { Tool } from './tools.ts'
import { chosenOnPage } from './chosen-words.ts'

type Field = HTMLTextAreaElement

const marks: Partial<Record<Tool, string>> = { bold: '**', italic: '*', code: '`' }

/** The text area with its Markdown: the tools put signs around what is selected. */
export function markdownView(field: Field, around: Around): Surface {
  const { say } = around
  const stop = new AbortController()
  const listen = (type: string, heard: (event: never) => void) =>
    field.addEventListener(type, heard as EventListener, { signal: stop.signal })
  listen('input', () => around.changed())
  listen('click', () => around.changed())
  listen('keyup', () => around.changed())
  listen('paste', (event: ClipboardEvent) => takeFiles(event, event.clipboardData))
  listen('drop', (event: DragEvent) => takeFiles(event, event.dataTransfer))

  function takeFiles(event: Event, data: DataTransfer | null) {
    if (!data?.files.length) return
    event.preventDefault()
    around.takePictures([...data.files])
  }

  return {
    element: field,
    tools: ['bold', 'italic', 'heading', 'link', 'list', 'numbers', 'quote', 'code', 'table', 'picture'],
    blocks: [],
    isOn: () => false,
    act(tool) {
      if (tool === 'heading') lines(field, () => '# ')
      else if (tool === 'link') link(field, say('writing.words'))
      else if (tool === 'list') lines(field, () => '- ')
      else if (tool === 'numbers') lines(field, (at) => `${at + 1}. `)
      else if (tool === 'quote') quote(field)
      else if (tool === 'table')
        block(field, `| ${say('writing.column')} | ${say('writing.column')} |\n| --- | --- |\n|  |  |\n`)
      else if (tool === 'code' && selected(field).includes('\n'))
        block(field, `\`\`\`\n${selected(field)}\n\`\`\`\n`)
      else wrap(field, marks[tool] ?? '', tool === 'code' ? 'code' : say('writing.words'))
    },
    wordsBefore() {
      if (field.selectionStart !== field.selectionEnd) return null
      const before = field.value.slice(0, field.selectionStart)
      return before.slice(before.lastIndexOf('\n') + 1)
    },
    replaceBefore(length, words, href) {
      field.selectionStart -= length
      put(field, href ? `[${words.replace(/[\\[\]]/g, '\\$&')}](${href})` : words)
    },
    place() {
      const { left, bottom } = field.getBoundingClientRect()
      return { left, top: bottom, bottom }
    },
    addPicture(url) {
      const space = beforeCaret(field) === '' || beforeCaret(field).endsWith('\n') ? '' : '\n\n'
      const from = field.selectionStart + space.length + 2
      put(field, `${space}![](${url})\n`)
      field.setSelectionRange(from, from)
      around.tell(say('writing.describeHere'))
    },
    focus: () => field.focus(),
    replaceAll(text) {
      field.focus()
      field.select()
      put(field, text)
      return true
    },
    close: () => stop.abort(),
  }
}

/** Puts text in place of what is selected, so that undo takes it back. */
function put(field: Field, text: string) {
  field.focus()
  // Deprecated, and the only way a text area's own undo knows of.
  const done = text ? document.execCommand('insertText', false, text) : document.execCommand('delete')
  if (done) return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function selected(field: Field): string {
  return field.value.slice(field.selectionStart, field.selectionEnd)
}

function beforeCaret(field: Field): string {
  return field.value.slice(0, field.selectionStart)
}

function wrap(field: Field, mark: string, words: string) {
  const inner = selected(field) || words
  const from = field.selectionStart + mark.length
  put(field, mark + inner + mark)
  field.setSelectionRange(from, from + inner.length)
}

function link(field: Field, words: string) {
  const chosen = selected(field)
  const address = /^https?:\/\/\S+$/.test(chosen) ? chosen : 'https://'
  const text = chosen && chosen !== address ? chosen : words
  const from = field.selectionStart
  put(field, `[${text}](${address})`)
  // What is still to be typed is selected.
  if (text === words) field.setSelectionRange(from + 1, from + 1 + text.length)
  else field.setSelectionRange(from + text.length + 3, from + text.length + 3 + address.length)
}

/** The lines one is on, or other ones, each with its sign. */
function lines(field: Field, signOf: (at: number) => string, text?: string) {
  if (text === undefined) {
    field.selectionStart = beforeCaret(field).lastIndexOf('\n') + 1
    text = selected(field)
  }
  const signed = text.split('\n').map((line, at) => signOf(at) + line)
  put(field, gap(field) + signed.join('\n'))
}

function block(field: Field, text: string) {
  put(field, gap(field) + text)
}

/** A part of its own begins after an empty line. */
function gap(field: Field): string {
  const before = beforeCaret(field)
  return before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
}

/** What is selected on the page, in somebody's post, or else the lines one is on. */
function quote(field: Field) {
  const words = chosenOnPage()
  if (!words) return lines(field, () => '> ')
  lines(field, () => '> ', words)
  put(field, '\n\n')
}
