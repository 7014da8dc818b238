import { makeAsking } from './asking.ts'
import { makeCompletion } from './completion.ts'
import { keepDrafts } from './drafts.ts'
import { element } from './element.ts'
import { joinField } from './join-field.ts'
import { markdownView } from './markdown-view.ts'
import { bringPicture } from './pictures.ts'
import { makePreview } from './preview.ts'
import type { Around, Surface } from './surface.ts'
import { makeToolbar, type Toolbar } from './toolbar.ts'
import { isOffered, toolOf, type Tool } from './tools.ts'
import { chosenView, makeViewButtons, type View } from './view-buttons.ts'
import { wordsIn } from './words.ts'
import css from './writing.css?inline'

export type Trusted = (html: string) => string

/** Styles that only those who write load: what the policy of the pages lets a script bring. */
const sheet = new CSSStyleSheet()
sheet.replaceSync(css)
document.adoptedStyleSheets.push(sheet)

/**
 * What stands beside a text area as soon as somebody begins to write in it: the visual editor, or its Markdown with
 * tools; pictures by choosing, pasting or dropping them; a draft that survives a closed tab. The text area stays the
 * form's field and always holds the text, so that nothing is lost where none of this runs.
 */
export async function startWriting(field: HTMLTextAreaElement, trusted: Trusted) {
  const chosen = chosenView()
  const [say] = await Promise.all([wordsIn(document.documentElement.lang), chosen === 'visual' && visual()])
  if (!field.isConnected) return

  const offers = (tool: Tool) => isOffered(tool, field.maxLength)
  const told = element('p', { role: 'status', class: 'meta told' })
  const asking = makeAsking(say)
  const around: Around = {
    say,
    trusted,
    ask: asking.ask,
    tell: (...words) => told.replaceChildren(...words),
    takePictures: (files) => void takePictures(files),
    changed: () => {
      toolbar.follow()
      completion.follow()
    },
  }
  let surface: Surface = markdownView(field, around)
  const completion = makeCompletion({ surface: () => surface, say, act, offers })
  const preview = makePreview(field, around)
  const picker = element('input', { type: 'file', accept: 'image/*', multiple: '', hidden: '' })
  const views = makeViewButtons({
    say,
    preview,
    async choose(view) {
      await change(view)
      surface.focus()
    },
  })
  const toolbar: Toolbar = makeToolbar({ say, surface: () => surface, act, offers, extra: views.buttons })
  const join = joinField(field, { say, tell: around.tell, surface: () => surface })

  field.before(...toolbar.elements, asking.element, picker)
  field.after(told, preview.element, completion.element)
  picker.addEventListener(
    'change',
    () => void takePictures([...(picker.files ?? [])]).then(() => (picker.value = '')),
  )
  field.addEventListener('input', () => preview.follow())
  listen()
  await change(chosen)
  // Who was quicker has gone on, and what has come here pushed that place down.
  const { activeElement, body } = document
  if (activeElement !== body && !surface.element.contains(activeElement))
    activeElement?.scrollIntoView({ block: 'nearest' })
  await keepDrafts(field, { say, tell: around.tell, replaceText, focus: () => surface.focus() })

  async function replaceText(text: string) {
    if (surface.replaceAll(text)) return
    await change('markdown')
    surface.replaceAll(text)
    around.tell(say('writing.onlyMarkdown'))
  }

  function act(tool: Tool) {
    if (tool === 'picture' && !surface.isOn('picture')) picker.click()
    else surface.act(tool)
    toolbar.follow()
  }

  async function takePictures(files: Iterable<File>) {
    for (const file of files) {
      if (!file.type.startsWith('image/')) continue
      const url = await bringPicture(file, around)
      if (url) surface.addPicture(url)
    }
  }

  /** The tools' keys, on whichever view; rows that are open have theirs first. */
  function listen() {
    surface.element.addEventListener('keydown', keyed, { capture: true })
    surface.element.addEventListener('blur', () => completion.close())
  }

  function keyed(event: KeyboardEvent) {
    const tool = completion.take(event) ? null : toolOf(event)
    if (tool === undefined) {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) field.form?.requestSubmit()
      else return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
    if (tool) act(tool)
  }

  async function change(view: View) {
    const wasHere = surface.element.contains(document.activeElement)
    const { visualView } = view === 'visual' ? await visual() : { visualView: () => null }
    if (view === 'visual' && surface.element !== field) return
    const opened = visualView(field, around)
    if (view === 'visual' && !opened) around.tell(say('writing.onlyMarkdown'))
    if (opened || view === 'markdown') around.tell()
    if (opened || surface.element !== field) {
      completion.close()
      surface.close()
      surface = opened ?? markdownView(field, around)
      join.show(surface)
      if (opened) listen()
    }
    preview.close()
    views.tell(opened ? 'visual' : 'markdown')
    toolbar.follow()
    if (wasHere) surface.focus()
  }
}

function visual() {
  return import('./visual/view.ts')
}
