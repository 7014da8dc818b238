import { element } from './element.ts'
import type { Preview } from './preview.ts'
import type { Say } from './words.ts'

export type View = 'visual' | 'markdown'

interface Parts {
  readonly say: Say
  readonly preview: Preview
  readonly choose: (view: View) => Promise<void>
}

/** What this device was told the last time; the visual editor until somebody says otherwise. */
export function chosenView(): View {
  return localStorage.getItem('writing') === 'markdown' ? 'markdown' : 'visual'
}

/** Changes between the visual editor and its Markdown, which alone needs a look at how it will be shown. */
export function makeViewButtons({ say, preview, choose }: Parts) {
  const button = (name: string) => element('button', { type: 'button', class: 'view' }, name)
  const shows = button(say('writing.preview'))
  const byView = { visual: button(say('writing.visual')), markdown: button(say('writing.markdown')) }
  const views = ['visual', 'markdown'] as const

  shows.addEventListener('click', () => (shows.ariaPressed = String(preview.toggle())))
  for (const view of views)
    byView[view].addEventListener('click', () => {
      localStorage.setItem('writing', view)
      void choose(view)
    })

  return {
    buttons: [shows, byView.visual, byView.markdown],
    /** Says which view is open. */
    tell(open: View) {
      shows.hidden = open === 'visual'
      shows.ariaPressed = 'false'
      for (const view of views) byView[view].ariaPressed = String(view === open)
    },
  }
}
