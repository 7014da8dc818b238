import { element } from './element.ts'
import type { Asked } from './surface.ts'
import type { Say } from './words.ts'

/**
 * A line under the tools that asks for some words: the address of a link, the description of a picture. It stands in
 * the page's own form, so it has no name, and the Enter key answers it and sends nothing.
 */
export function makeAsking(say: Say) {
  const place = element('div', { class: 'asking', role: 'group', hidden: '' })
  let answer: (words: string | null) => void = () => {}

  function ask({ label, value, keep }: Asked): Promise<string | null> {
    answer(null)
    const input = element('input', { class: 'input', type: 'text', autocomplete: 'off' })
    input.value = value
    const kept = element('button', { type: 'button' }, keep)
    const left = element('button', { type: 'button', class: 'link' }, say('writing.leave'))
    place.setAttribute('aria-label', label)
    place.replaceChildren(element('label', {}, label, input), kept, left)
    place.hidden = false
    kept.addEventListener('click', () => answer(input.value))
    left.addEventListener('click', () => answer(null))
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return
      event.preventDefault()
      answer(input.value)
    })
    input.focus()
    input.select()
    return new Promise((resolve) => {
      answer = (words) => {
        answer = () => {}
        place.hidden = true
        place.replaceChildren()
        resolve(words)
      }
    })
  }

  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    answer(null)
  })
  return { element: place, ask }
}
