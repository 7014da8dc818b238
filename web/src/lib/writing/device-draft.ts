import { element } from './element.ts'
import type { Around, Surface } from './surface.ts'

/** Where a draft is kept on this device: one for each form of a page. */
function draftOf(field: HTMLTextAreaElement): string {
  return `draft ${location.pathname} ${field.form?.getAttribute('action') ?? ''} ${field.name}`
}

function keepDraft(field: HTMLTextAreaElement) {
  if (field.value.trim()) localStorage.setItem(draftOf(field), field.value)
  else localStorage.removeItem(draftOf(field))
}

/** Keeps what is typed on this device until it is sent. */
export function keepDrafts(field: HTMLTextAreaElement) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let sent = false
  field.addEventListener('input', () => {
    sent = false
    clearTimeout(waiting)
    waiting = setTimeout(() => keepDraft(field), 400)
  })
  field.form?.addEventListener('submit', () => {
    sent = true
    clearTimeout(waiting)
    localStorage.removeItem(draftOf(field))
  })
  addEventListener('pagehide', () => field.isConnected && !sent && keepDraft(field))
}

/** Puts back what was begun here, where nothing is typed yet; one may throw it away. */
export function offerDraft(field: HTMLTextAreaElement, surface: () => Surface, { say, tell }: Around) {
  const draft = localStorage.getItem(draftOf(field))
  if (!draft || field.value) return
  surface().replaceAll(draft)
  const discard = element('button', { type: 'button', class: 'link' }, say('writing.discard'))
  discard.addEventListener('click', () => {
    surface().replaceAll('')
    keepDraft(field)
    tell()
  })
  tell(`${say('writing.draft')} `, discard)
}
