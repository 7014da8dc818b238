import { startWriting, type Trusted } from './start.ts'

/**
 * What lib/page/enhance.js loads with the first word. It answers an event, because what is bundled as workers are
 * exports nothing; its event brings the right to write HTML, which the policy of the pages gives only once.
 */
addEventListener('write', (event) => {
  const { target, detail } = event as CustomEvent<Trusted>
  if (!(target instanceof HTMLTextAreaElement)) return
  const main = target.closest('main')
  if (main && !watched.has(main)) watch(main, detail)
  void startWriting(target, detail)
})

const watched = new WeakSet<Element>()

/** The content of a page is exchanged when a form on it was sent: words that are still to be sent open as they were. */
function watch(main: Element, trusted: Trusted) {
  watched.add(main)
  new MutationObserver(() => {
    for (const field of main.querySelectorAll<HTMLTextAreaElement>('textarea[data-writing]')) {
      if (!field.value) continue
      delete field.dataset.writing
      void startWriting(field, trusted)
    }
  }).observe(main, { childList: true })
}
