import { element } from './element.ts'
import type { Around, Surface } from './surface.ts'
import { isRemark } from './tools.ts'

interface Parts extends Pick<Around, 'say' | 'tell'> {
  readonly surface: () => Surface
}

let made = 0

/**
 * Gives the visual editor the name, the descriptions and the faults of the form's field, and the field's place in the
 * page; the field waits out of sight, and what the form finds wrong with it is said where one sees it.
 */
export function joinField(field: HTMLTextAreaElement, { say, tell, surface }: Parts) {
  const label = field.labels?.[0]
  const id = field.id || `field-${++made}`
  const longest = field.maxLength
  const help = element(
    'p',
    { id: `${id}-keys`, class: 'hidden' },
    say(isRemark(longest) ? 'writing.keysOfRemarks' : 'writing.keys'),
  )

  function describe() {
    const { element: dom } = surface()
    if (dom === field) return
    const said = [field.getAttribute('aria-describedby'), help.id].filter(Boolean).join(' ')
    dom.setAttribute('aria-describedby', said)
    if (field.ariaInvalid === 'true') dom.ariaInvalid = 'true'
    else dom.removeAttribute('aria-invalid')
  }

  new MutationObserver(describe).observe(field, { attributeFilter: ['aria-invalid', 'aria-describedby'] })
  label?.addEventListener('click', () => surface().focus())
  field.addEventListener('input', () => {
    const tooLong = longest > 0 && field.value.length > longest
    field.setCustomValidity(tooLong ? say('writing.tooLong', { most: longest }) : '')
    if (field.hidden && field.validity.valid) surface().element.removeAttribute('aria-invalid')
  })
  // A field out of sight could not be shown by the browser.
  field.addEventListener('invalid', (event) => {
    if (!field.hidden) return
    event.preventDefault()
    tell(element('span', { class: 'wrong' }, field.validationMessage))
    surface().element.ariaInvalid = 'true'
    surface().focus()
  })

  return {
    show({ element: dom }: Surface) {
      field.hidden = dom !== field
      if (dom === field) {
        if (label) label.htmlFor = id
        return help.remove()
      }
      dom.classList.toggle('tall', field.rows > 6)
      dom.classList.toggle('low', field.rows < 4)
      if (field.placeholder) dom.ariaPlaceholder = field.placeholder
      if (label) {
        label.id ||= `${id}-label`
        dom.setAttribute('aria-labelledby', label.id)
        label.removeAttribute('for')
      }
      field.after(dom, help)
      describe()
    },
  }
}
