import { drawing, element } from './element.ts'
import type { Surface } from './surface.ts'
import { inTables, keyName, tools, type Tool } from './tools.ts'
import type { Say } from './words.ts'

interface Parts {
  readonly say: Say
  readonly surface: () => Surface
  readonly act: (tool: Tool) => void
  readonly offers: (tool: Tool) => boolean
  /** What stands behind the tools: the choice of the view, the preview. */
  readonly extra: readonly HTMLButtonElement[]
}

export interface Toolbar {
  readonly elements: readonly HTMLElement[]
  /** Shows what is on where the caret is, and the tools that are of use there. */
  follow(): void
}

/** The tools over a text: one stop for the Tab key, and arrows among them. */
export function makeToolbar({ say, surface, act, offers, extra }: Parts): Toolbar {
  const named = new Map<Tool, HTMLButtonElement>()
  for (const tool of Object.keys(tools) as Tool[]) {
    const isWord = (inTables as readonly Tool[]).includes(tool)
    const name = say(tools[tool].name)
    const label = keyName(tool) ? `${name} (${keyName(tool)})` : name
    const button = element('button', { type: 'button' }, isWord ? name : drawing(tools[tool].path))
    if (!isWord) {
      button.ariaLabel = label
      button.title = label
    }
    button.addEventListener('click', () => act(tool))
    named.set(tool, button)
  }
  const plain = [...named].filter(([tool]) => !(inTables as readonly Tool[]).includes(tool))
  const bar = barOf(say('writing.tools'), [...plain.map(([, button]) => button), ...extra])
  // Where there is no room beside the tools they go to the next line together.
  bar.append(element('div', { class: 'views' }, ...extra))
  const cells = barOf(
    say('writing.tableTools'),
    inTables.map((tool) => named.get(tool)!),
  )
  cells.classList.add('words')

  return {
    elements: [bar, cells],
    follow() {
      const here = surface()
      for (const [tool, button] of plain) {
        button.hidden = !here.tools.includes(tool) || !offers(tool)
        if (here.element.isContentEditable && tool !== 'picture' && tool !== 'table')
          button.ariaPressed = String(here.isOn(tool))
        else button.removeAttribute('aria-pressed')
      }
      cells.hidden = !here.isOn('table')
    },
  }
}

function barOf(label: string, buttons: readonly HTMLButtonElement[]): HTMLElement {
  const bar = element('div', { role: 'toolbar', 'aria-label': label, class: 'tools' }, ...buttons)
  buttons.forEach((button, at) => (button.tabIndex = at ? -1 : 0))
  // What is selected stays so.
  bar.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('button')) event.preventDefault()
  })
  bar.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
    const shown = buttons.filter(({ hidden }) => !hidden)
    const at = shown.indexOf(document.activeElement as HTMLButtonElement)
    if (!step || at < 0) return
    const next = shown[(at + step + shown.length) % shown.length]
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1
    next?.focus()
  })
  return bar
}
