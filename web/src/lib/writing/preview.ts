import { element } from './element.ts'
import type { Around } from './surface.ts'

export interface Preview {
  readonly element: HTMLElement
  /** Opens or closes it, and says which. */
  toggle(): boolean
  close(): void
  follow(): void
}

/** How the server will show the text, under the field, for as long as it is wanted. */
export function makePreview(field: HTMLTextAreaElement, { say, trusted }: Around): Preview {
  const shown = element('div', {
    class: 'prose written',
    hidden: '',
    role: 'region',
    'aria-label': say('writing.preview'),
  })
  let waiting: ReturnType<typeof setTimeout> | undefined
  async function show() {
    if (shown.hidden) return
    const body = new URLSearchParams({ body: field.value })
    const response = await fetch('/preview', { method: 'POST', body }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) ?? {}
    if (response?.ok) shown.innerHTML = trusted(answer.html)
    else shown.textContent = answer.message ?? say('writing.failed')
  }
  return {
    element: shown,
    toggle() {
      shown.hidden = !shown.hidden
      void show()
      return !shown.hidden
    },
    close: () => (shown.hidden = true),
    follow() {
      clearTimeout(waiting)
      waiting = setTimeout(() => void show(), 400)
    },
  }
}
