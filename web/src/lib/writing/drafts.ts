import { element } from './element.ts'
import type { Around } from './surface.ts'

interface Words {
  readonly body: string
  readonly title: string
}

/** What this device keeps: until the server has it, and then to know its own words again. */
interface OnDevice extends Words {
  /** The server's moment for these very words; absent while it has not answered. */
  readonly savedAt?: string
  /** The moment of the draft that these words went on from. */
  readonly base?: string | undefined
}

interface Parts extends Pick<Around, 'say' | 'tell'> {
  readonly replaceText: (text: string) => Promise<void>
  readonly focus: () => void
}

/**
 * Keeps what is typed where its author finds it again, on any device: on the server a second after the last letter and
 * when the page is left, and on this device until the server has it. What was begun here comes back by itself; what was
 * begun on another device is offered, and nothing typed is ever written over without a word.
 */
export async function keepDrafts(field: HTMLTextAreaElement, { say, tell, replaceText, focus }: Parts) {
  const place = field.dataset.place ?? ''
  const key = `draft ${place}`
  const titled = field.form?.elements.namedItem('title')
  const title = titled instanceof HTMLInputElement ? titled : null
  const here = onDevice(key)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let saving: AbortController | null = null
  let base = here?.savedAt ?? here?.base
  let isDirty = false

  for (const one of [field, title]) one?.addEventListener('input', changed)
  field.form?.addEventListener('submit', sent)
  addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', () => document.hidden && leave())
  await takeUp()

  /** What differs from the page as it came; nothing where it does not. */
  function typed(): Words {
    const same = field.value === field.defaultValue && (!title || title.value === title.defaultValue)
    return same ? { body: '', title: '' } : { body: field.value, title: title?.value ?? '' }
  }

  function changed() {
    isDirty = true
    note({ ...typed(), base })
    clearTimeout(waiting)
    waiting = setTimeout(() => void save(), 1000)
  }

  function note(words: OnDevice) {
    if (!words.body.trim() && !words.title.trim()) return localStorage.removeItem(key)
    try {
      localStorage.setItem(key, JSON.stringify(words))
    } catch {
      // No room: what was kept before stays, and the server has these words in a second and offers them here, too.
    }
  }

  async function save(keepalive = false) {
    const words = typed()
    clearTimeout(waiting)
    saving?.abort()
    saving = new AbortController()
    isDirty = false
    const body = new URLSearchParams({ place, ...words })
    const asked = { method: 'POST', body, keepalive, signal: saving.signal }
    const response = await fetch('/drafts', asked).catch(() => null)
    const answer = response?.ok
      ? ((await response.json().catch(() => null)) as { savedAt: string | null } | null)
      : null
    // Offline, or the server is away: this device has it, and tries again with the next letter.
    if (!answer || asked.signal.aborted) return
    base = answer.savedAt ?? undefined
    if (!isDirty && field.isConnected) note({ ...words, ...(base && { savedAt: base }) })
  }

  function leave() {
    if (isDirty && field.isConnected) void save(true)
  }

  /** The server takes the draft away with what is said. */
  function sent() {
    clearTimeout(waiting)
    saving?.abort()
    isDirty = false
    localStorage.removeItem(key)
  }

  async function takeUp() {
    const isUntouched = () => typed().body === ''
    if (here && !here.savedAt && isUntouched()) await restore(here)
    const response = await fetch(`/drafts?place=${encodeURIComponent(place)}`).catch(() => null)
    if (!response?.ok) return here?.savedAt && isUntouched() ? restore(here) : undefined
    const { draft } = (await response.json()) as { draft: (Words & { savedAt: string }) | null }
    // Said, or thrown away, on another device.
    if (!draft) return here?.savedAt ? localStorage.removeItem(key) : undefined
    const isSame = draft.body === field.value && draft.title === (title?.value ?? '')
    if (isSame || draft.savedAt === here?.base) return
    if (draft.savedAt === here?.savedAt && isUntouched()) return restore(draft)
    offer(draft)
  }

  async function restore({ body, title: words }: Words) {
    await put(body, words)
    tell(`${say('writing.draft')} `, linkTo(say('writing.discard'), throwAway))
  }

  function offer(draft: Words & { savedAt: string }) {
    const use = linkTo(say('writing.useDraft'), async () => {
      base = draft.savedAt
      await put(draft.body, draft.title)
      tell()
    })
    const leaveOut = linkTo(say('writing.discard'), async () => {
      tell()
      await save()
    })
    tell(`${say('writing.draftElsewhere', { time: momentOf(draft.savedAt) })} `, use, ' · ', leaveOut)
  }

  async function put(body: string, words: string) {
    if (title && words && title.value === title.defaultValue) title.value = words
    await replaceText(body)
  }

  /** It goes away with what it does: one writes on where one wrote. */
  function linkTo(name: string, act: () => Promise<void>): HTMLButtonElement {
    const button = element('button', { type: 'button', class: 'link' }, name)
    button.addEventListener('click', () => {
      void act()
      focus()
    })
    return button
  }

  async function throwAway() {
    if (title) title.value = title.defaultValue
    await replaceText(field.defaultValue)
    tell()
    await save()
  }
}

function onDevice(key: string): OnDevice | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return kept && typeof kept === 'object' && 'body' in kept ? (kept as OnDevice) : null
  } catch {
    return null
  }
}

/** The time of a draft of today, the day and time of an older one. */
function momentOf(savedAt: string): string {
  const at = new Date(savedAt)
  const isToday = at.toDateString() === new Date().toDateString()
  const shown = isToday
    ? ({ timeStyle: 'short' } as const)
    : ({ dateStyle: 'medium', timeStyle: 'short' } as const)
  return new Intl.DateTimeFormat(document.documentElement.lang, shown).format(at)
}
