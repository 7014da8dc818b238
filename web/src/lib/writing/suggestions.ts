import { element } from './element.ts'
import type { Surface } from './surface.ts'

export interface Suggestion {
  readonly name: string
  readonly about?: string
  choose(): void
}

let made = 0

/**
 * Rows to choose from under the caret, by the arrows or a click. The caret stays in the text, which says by
 * aria-activedescendant which row it is on.
 */
export function makeSuggestions(surface: () => Surface) {
  const id = `suggestions-${++made}`
  const list = element('ul', { id, role: 'listbox', class: 'suggestions', hidden: '' })
  let rows: readonly Suggestion[] = []
  let on = 0

  function show(found: readonly Suggestion[], label: string) {
    rows = found
    list.ariaLabel = label
    list.replaceChildren(
      ...rows.map(({ name, about }, at) => {
        const row = element('li', { role: 'option', id: `${id}-${at}` }, element('span', {}, name))
        if (about) row.append(element('small', {}, about))
        // What is typed keeps the focus.
        row.addEventListener('mousedown', (event) => event.preventDefault())
        row.addEventListener('click', () => choose(at))
        return row
      }),
    )
    if (!rows.length) return hide()
    const { element: field } = surface()
    list.hidden = false
    settle()
    field.setAttribute('aria-controls', id)
    field.setAttribute('aria-autocomplete', 'list')
    go(0)
  }

  /** Under the caret, and over it where there is no room. */
  function settle() {
    const { left, top, bottom } = surface().place()
    const { width, height } = list.getBoundingClientRect()
    const room = document.documentElement
    list.style.left = `${Math.max(8, Math.min(left, room.clientWidth - width - 8))}px`
    list.style.top = `${bottom + height + 8 > room.clientHeight && top > height ? top - height - 4 : bottom + 4}px`
  }

  function go(to: number) {
    on = (to + rows.length) % rows.length
    for (const [at, row] of [...list.children].entries()) row.ariaSelected = String(at === on)
    list.children[on]?.scrollIntoView({ block: 'nearest' })
    surface().element.setAttribute('aria-activedescendant', `${id}-${on}`)
  }

  function choose(at: number) {
    const row = rows[at]
    hide()
    row?.choose()
  }

  function hide() {
    if (list.hidden) return
    list.hidden = true
    rows = []
    for (const name of ['aria-controls', 'aria-autocomplete', 'aria-activedescendant'])
      surface().element.removeAttribute(name)
  }

  /** Whether the key was one for the rows. */
  function take(event: KeyboardEvent): boolean {
    if (list.hidden || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false
    if (event.key === 'ArrowDown') go(on + 1)
    else if (event.key === 'ArrowUp') go(on - 1)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(on)
    else if (event.key !== 'Escape') return false
    else hide()
    return true
  }

  addEventListener('scroll', () => !list.hidden && settle(), { passive: true })
  return { element: list, show, hide, take, isOpen: () => !list.hidden }
}
