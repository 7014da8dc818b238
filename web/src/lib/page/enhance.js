// @ts-check
/**
 * What makes a page pleasanter where scripts run; nothing on it is needed to read, ask, answer or vote. It is served
 * as it stands here, a kilobyte for every page, so it imports nothing.
 *
 * Dates: "3 days ago" instead of the date, within a month. Only the browser knows when the page is read: the server
 * writes the date, because the page may be kept for others.
 *
 * Forms in an element with `data-stay`: sent in the background, and the page's content is exchanged for the answer
 * where the reader stands. What was typed into other forms stays. Any surprise and the browser does it its own way.
 */
const language = document.documentElement.lang || 'en'
/** @type {Intl.RelativeTimeFormat | undefined} */
let spoken
const words = () => (spoken ??= new Intl.RelativeTimeFormat(language, { numeric: 'auto' }))

/**
 * How long ago that is, as the browser's words take it; null when it is more than a month.
 * @param {Element} time
 * @returns {[number, 'minute' | 'hour' | 'day'] | null}
 */
function ago(time) {
  const milliseconds = Date.parse(time.getAttribute('datetime') ?? '') - Date.now()
  const minutes = Math.round(milliseconds / 60_000)
  if (Math.abs(minutes) < 60) return [minutes, 'minute']
  const hours = Math.round(minutes / 60)
  if (Math.abs(hours) < 24) return [hours, 'hour']
  const days = Math.round(hours / 24)
  return Math.abs(days) < 31 ? [days, 'day'] : null
}

/** @param {ParentNode} place */
const untold = (place) => [...place.querySelectorAll('time[data-ago]')]

/** @param {ParentNode} place */
function tellTimes(place) {
  for (const time of untold(place)) {
    time.removeAttribute('data-ago')
    const long = ago(time)
    if (long) time.textContent = words().format(...long)
  }
}

/** What is wider than its column is scrolled with the keyboard, too. */
function reachWide() {
  for (const wide of document.querySelectorAll('.prose :is(pre, table), .scroll'))
    if (wide.scrollWidth > wide.clientWidth) wide.setAttribute('tabindex', '0')
}

reachWide()
// Each on its own and when nothing else is to be done: the browser's words take as long as a layout of the page, and
// together, or while it is drawn, a phone would not answer a finger for too long.
const idle = window.requestIdleCallback ?? setTimeout
idle(() => {
  if (untold(document).some(ago)) words()
  idle(() => tellTimes(document))
})
new MutationObserver((changes) => {
  if (!changes.some(({ addedNodes }) => addedNodes.length)) return
  tellTimes(document)
  reachWide()
}).observe(document.body, { childList: true, subtree: true })

/** A link to an answer that is not on the first page: the latest are tried, once. */
const missing = location.hash.length > 1 && !document.getElementById(location.hash.slice(1))
if (missing && !location.search && document.querySelector('[data-stay] article[id]'))
  location.replace(`${location.pathname}?sort=newest${location.hash}`)

addEventListener('submit', async (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target)
  const stays = form.closest('[data-stay]') && form.method === 'post'
  if (!stays || event.defaultPrevented || form.ariaBusy === 'true') return
  event.preventDefault()
  form.ariaBusy = 'true'
  try {
    const { submitter } = event
    const action = submitter?.hasAttribute('formaction')
      ? /** @type {HTMLButtonElement} */ (submitter).formAction
      : form.action
    // A redirection goes on to the place that the form named, as it does without scripts.
    const place = new URL(action).hash
    const response = await fetch(action, {
      method: 'POST',
      body: new URLSearchParams(/** @type {never} */ (new FormData(form, submitter))),
      headers: { accept: 'text/html' },
    })
    // A service worker without a connection can say where to go on, and lead nowhere.
    const url = response.headers.get('content-location') ?? response.url
    const here = new URL(url).pathname === location.pathname
    if (response.status === 503) return tellAside(form, await response.text())
    if (!here || response.status >= 500) return location.assign(here ? location.href : url + place)
    history.replaceState(history.state, '', url)
    exchange(read(await response.text()), { sent: form, place, done: response.ok })
  } catch {
    form.submit()
  }
})

/** The policy of the pages lets nobody else read HTML, and this only what came from here. */
const trusted = /** @type {{ trustedTypes?: any }} */ (window).trustedTypes?.createPolicy('parvis-answers', {
  createHTML: (/** @type {string} */ html) => html,
  createScriptURL: (/** @type {string} */ url) => url,
})

/** Reading offline comes with the second page: who reads one never loads what it needs. */
const worker = document.querySelector('script[data-worker]')?.getAttribute('data-worker')
if (worker && document.referrer.startsWith(`${location.origin}/`))
  addEventListener('load', () => {
    navigator.serviceWorker?.register(trusted?.createScriptURL(worker) ?? worker).catch(() => {})
  })

/** What was written without a connection is sent when there is one; where it waits, the page shows what became of it. */
const shownWaiting = () =>
  [...document.querySelectorAll('[id^="waiting-"]')].map(({ id }) => id.slice('waiting-'.length))
const tellOnline = () => navigator.serviceWorker?.controller?.postMessage(shownWaiting())
addEventListener('online', tellOnline)
navigator.serviceWorker?.addEventListener('message', () => {
  const typing = [...fields(document)].some(({ value, defaultValue }) => value !== defaultValue)
  if (!typing && shownWaiting().length) location.replace(location.pathname)
})

/** A connection that browsers tell of is not always one yet: it is tried again, each time after twice as long. */
function tryWhileSomeWait(after = 2000) {
  setTimeout(() => {
    if (shownWaiting().length && navigator.onLine) tellOnline()
    tryWhileSomeWait(Math.min(2 * after, 60_000))
  }, after)
}
tryWhileSomeWait()

/** What opens over the page closes with Escape, and when one goes elsewhere: it never hides where one is. */
const opened = () => /** @type {HTMLDetailsElement | null} */ (document.querySelector('[data-menu][open]'))
addEventListener('keydown', ({ key }) => {
  const menu = key === 'Escape' && opened()
  if (!menu) return
  menu.open = false
  menu.querySelector('summary')?.focus()
})
for (const way of ['focusin', 'pointerdown'])
  addEventListener(way, ({ target }) => {
    const menu = opened()
    if (menu && !menu.contains(/** @type {Node} */ (target))) menu.open = false
  })

/** Help with writing comes with the first word: who only reads never loads it. */
addEventListener('focusin', ({ target }) => helpWith(target))
helpWith(document.activeElement)

/** @param {EventTarget | null} target */
async function helpWith(target) {
  if (!(target instanceof HTMLTextAreaElement) || !target.dataset.writing) return
  delete target.dataset.writing
  const script = document.querySelector('script[data-write]')
  await import(/** @type {HTMLScriptElement} */ (script).dataset.write ?? '')
  const detail = (/** @type {string} */ html) => (trusted ? trusted.createHTML(html) : html)
  target.dispatchEvent(new CustomEvent('write', { bubbles: true, detail }))
}

/** @param {string} answer */
function read(answer) {
  return new DOMParser().parseFromString(trusted ? trusted.createHTML(answer) : answer, 'text/html')
}

/**
 * Nothing could be done just now: the form stays as it was typed, and says so.
 * @param {HTMLFormElement} form
 * @param {string} answer
 */
function tellAside(form, answer) {
  form.querySelector(':scope > [role="alert"]')?.remove()
  const told = read(answer).querySelector('[role="alert"]')
  form.ariaBusy = null
  if (!told) return location.reload()
  told.className = 'error'
  form.prepend(told)
  reveal(/** @type {HTMLElement} */ (told))
}

/**
 * @param {Document} answer
 * @param {{ sent: HTMLFormElement, place: string, done: boolean }} asked
 */
function exchange(answer, { sent, place, done }) {
  const content = document.querySelector('main')
  const fresh = answer.querySelector('main')
  if (!content || !fresh) return location.reload()
  const known = new Set([...content.querySelectorAll('article[id], li[id]')].map(({ id }) => id))
  const typed = typedElsewhere(content, sent)
  const focused = whereabouts(document.activeElement)

  content.replaceChildren(...fresh.childNodes)
  document.title = answer.title
  for (const field of fields(content)) {
    const text = typed.get(whereabouts(field))
    if (text === undefined) continue
    field.value = text
    field.closest('details')?.setAttribute('open', '')
  }
  const told = done ? null : content.querySelector('[role="alert"], [aria-invalid="true"]')
  const made = [...content.querySelectorAll('article[id], li[id]')].find(({ id }) => !known.has(id))
  const named = place.length > 1 ? document.getElementById(place.slice(1)) : null
  const next = told ?? made ?? content.querySelector('[role="status"]') ?? named
  if (next) return reveal(/** @type {HTMLElement} */ (next))
  const again = [...content.querySelectorAll('button')].find((button) => whereabouts(button) === focused)
  again?.focus({ preventScroll: true })
}

/** @param {HTMLElement} element */
function reveal(element) {
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}

/** @param {ParentNode} place */
function fields(place) {
  return /** @type {NodeListOf<HTMLTextAreaElement>} */ (
    place.querySelectorAll('form[method="POST"] textarea')
  )
}

/**
 * @param {ParentNode} place
 * @param {HTMLFormElement} sent
 */
function typedElsewhere(place, sent) {
  const others = [...fields(place)].filter(
    ({ form, value, defaultValue }) => form !== sent && value !== defaultValue,
  )
  return new Map(others.map((field) => [whereabouts(field), field.value]))
}

/**
 * The same place in the page before and after: the post it belongs to, and its name there.
 * @param {Element | null} element
 */
function whereabouts(element) {
  const field = /** @type {HTMLButtonElement | null} */ (element)
  const post = element?.closest('article, li')?.id ?? ''
  const action = field?.form?.getAttribute('action')?.replace('unfollow', 'follow')
  return `${post} ${action ?? ''} ${field?.name ?? ''} ${field?.tagName === 'BUTTON' ? field.value : ''}`
}
