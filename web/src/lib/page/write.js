// @ts-check
/**
 * What stands beside a text area as soon as somebody begins to write in it: signs of Markdown by a click or a shortcut,
 * pictures by choosing, pasting or dropping them, a preview that follows, and a draft that survives a closed tab. The
 * text stays Markdown in a plain text area, so that nothing is lost where none of this runs.
 *
 * @typedef {Record<'tools'|'bold'|'italic'|'link'|'list'|'quote'|'code'|'picture'|'preview'|'words'|'describe'|
 *   'uploading'|'failed'|'draft'|'discard', string>} Labels
 */

/**
 * @param {HTMLTextAreaElement} field
 * @param {Labels} labels
 * @param {(html: string) => any} trusted
 */
export default function helpWriting(field, labels, trusted) {
  const bar = element('div', { role: 'toolbar', 'aria-label': labels.tools, class: 'tools' })
  const told = element('p', { role: 'status', class: 'meta' })
  const shown = element('div', {
    class: 'prose written',
    hidden: '',
    'aria-label': labels.preview,
    role: 'region',
  })
  field.before(bar)
  field.after(told, shown)

  /** @type {[keyof Labels, string, string | null, () => void][]} */
  const tools = [
    [
      'bold',
      'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z',
      'b',
      () => around(field, '**', labels.words),
    ],
    ['italic', 'M10 5h7M7 19h7M14 5l-4 14', 'i', () => around(field, '*', labels.words)],
    [
      'link',
      'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
      'k',
      () => link(field, labels.words),
    ],
    ['list', 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01', null, () => lines(field, '- ')],
    ['quote', 'M5 6v12M10 8h9M10 12h9M10 16h6', null, () => quote(field)],
    ['code', 'm9 7-5 5 5 5M15 7l5 5-5 5', null, () => code(field)],
    ['picture', 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01', null, () => picker.click()],
    [
      'preview',
      'M2 12s4-6.5 10-6.5S22 12 22 12s-4 6.5-10 6.5S2 12 2 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
      null,
      preview,
    ],
  ]
  const buttons = tools.map(([name, path, key, act], index) => {
    const label = key ? `${labels[name]} (Ctrl+${key.toUpperCase()})` : labels[name]
    const button = element('button', {
      type: 'button',
      'aria-label': label,
      title: label,
      tabindex: index ? '-1' : '0',
    })
    button.append(sign(path))
    // What is selected stays so.
    button.addEventListener('mousedown', (event) => event.preventDefault())
    button.addEventListener('click', act)
    return button
  })
  const picker = /** @type {HTMLInputElement} */ (
    element('input', { type: 'file', accept: 'image/*', multiple: '', hidden: '' })
  )
  bar.append(...buttons, picker)

  bar.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
    const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement))
    if (!step || at < 0) return
    const next = buttons[(at + step + buttons.length) % buttons.length]
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1
    next?.focus()
  })
  field.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
    const tool = tools.find(([, , key]) => key === event.key.toLowerCase())
    if (!tool) return
    event.preventDefault()
    tool[3]()
  })

  const take = async (/** @type {Iterable<File>} */ files) => {
    for (const file of files) if (file.type.startsWith('image/')) await upload(field, file, told, labels)
  }
  picker.addEventListener(
    'change',
    () => void take([...(picker.files ?? [])]).then(() => (picker.value = '')),
  )
  for (const type of /** @type {const} */ (['paste', 'drop']))
    field.addEventListener(type, (event) => {
      const { files } = ('clipboardData' in event ? event.clipboardData : event.dataTransfer) ?? {}
      if (!files?.length) return
      event.preventDefault()
      void take(files)
    })

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting
  function preview() {
    shown.hidden = !shown.hidden
    buttons.at(-1)?.setAttribute('aria-pressed', String(!shown.hidden))
    void show()
  }
  async function show() {
    if (shown.hidden) return
    const response = await fetch('/preview', {
      method: 'POST',
      body: new URLSearchParams({ body: field.value }),
    })
    const answer = await response.json().catch(() => ({}))
    if (response.ok) shown.innerHTML = trusted(answer.html)
    else shown.textContent = answer.message ?? labels.failed
  }
  let sent = false
  field.addEventListener('input', () => {
    sent = false
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      keepDraft(field)
      void show()
    }, 400)
  })
  field.form?.addEventListener('submit', () => {
    sent = true
    clearTimeout(waiting)
    localStorage.removeItem(draftOf(field))
  })
  addEventListener('pagehide', () => field.isConnected && !sent && keepDraft(field))
  offerDraft(field, told, labels)
}

/**
 * Puts text in place of what is selected, so that undo takes it back.
 * @param {HTMLTextAreaElement} field
 * @param {string} text
 */
function put(field, text) {
  field.focus()
  // Deprecated, and the only way a text area's own undo knows of.
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** @param {HTMLTextAreaElement} field */
function selected(field) {
  return field.value.slice(field.selectionStart, field.selectionEnd)
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {string} mark
 * @param {string} words
 */
function around(field, mark, words) {
  const inner = selected(field) || words
  const from = field.selectionStart + mark.length
  put(field, mark + inner + mark)
  field.setSelectionRange(from, from + inner.length)
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {string} words
 */
function link(field, words) {
  const chosen = selected(field)
  const address = /^https?:\/\/\S+$/.test(chosen) ? chosen : 'https://'
  const text = chosen && chosen !== address ? chosen : words
  const from = field.selectionStart
  put(field, `[${text}](${address})`)
  // What is still to be typed is selected.
  if (text === words) field.setSelectionRange(from + 1, from + 1 + text.length)
  else field.setSelectionRange(from + text.length + 3, from + text.length + 3 + address.length)
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {string} mark
 * @param {string} [text]
 */
function lines(field, mark, text) {
  if (text === undefined) {
    field.selectionStart = field.value.lastIndexOf('\n', field.selectionStart - 1) + 1
    text = selected(field)
  }
  const before = field.value.slice(0, field.selectionStart)
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  put(
    field,
    gap +
      text
        .split('\n')
        .map((line) => mark + line)
        .join('\n'),
  )
}

/** What is selected on the page, in somebody's post, or else the lines one is on. @param {HTMLTextAreaElement} field */
function quote(field) {
  const said = document.getSelection()
  const inPost = said?.anchorNode?.parentElement?.closest('.prose:not(.written)')
  const words = inPost ? String(said).trim() : ''
  if (!words) return lines(field, '> ')
  lines(field, '> ', words)
  put(field, '\n\n')
}

/** @param {HTMLTextAreaElement} field */
function code(field) {
  const chosen = selected(field)
  if (chosen.includes('\n')) put(field, `\`\`\`\n${chosen}\n\`\`\``)
  else around(field, '`', 'code')
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {File} file
 * @param {HTMLElement} told
 * @param {Labels} labels
 */
async function upload(field, file, told, labels) {
  const progress = /** @type {HTMLProgressElement} */ (element('progress', { max: '1', value: '0' }))
  told.replaceChildren(`${labels.uploading} `, progress)
  const answer = await send(file, (part) => (progress.value = part)).catch(() => null)
  if (!answer?.url) return told.replaceChildren(answer?.message ?? labels.failed)
  const before = field.value.slice(0, field.selectionStart)
  const gap = before === '' || before.endsWith('\n') ? '' : '\n\n'
  const from = field.selectionStart + gap.length + 2
  put(field, `${gap}![](${answer.url})\n`)
  field.setSelectionRange(from, from)
  told.replaceChildren(labels.describe)
}

/**
 * By the old way to send, because the new one does not tell how far it is.
 * @param {File} file
 * @param {(part: number) => void} tell
 * @returns {Promise<{ url?: string; message?: string }>}
 */
function send(file, tell) {
  const form = new FormData()
  form.set('picture', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.upload.addEventListener('progress', ({ loaded, total }) => tell(loaded / (total || 1)))
    request.addEventListener('load', () => {
      try {
        resolve(JSON.parse(request.responseText))
      } catch (fault) {
        reject(fault)
      }
    })
    request.addEventListener('error', reject)
    request.open('POST', '/pictures')
    request.send(form)
  })
}

/** Where a draft is kept on this device: one for each form of a page. @param {HTMLTextAreaElement} field */
function draftOf(field) {
  return `draft ${location.pathname} ${field.form?.getAttribute('action') ?? ''} ${field.name}`
}

/** @param {HTMLTextAreaElement} field */
function keepDraft(field) {
  if (field.value.trim()) localStorage.setItem(draftOf(field), field.value)
  else localStorage.removeItem(draftOf(field))
}

/**
 * @param {HTMLTextAreaElement} field
 * @param {HTMLElement} told
 * @param {Labels} labels
 */
function offerDraft(field, told, labels) {
  const draft = localStorage.getItem(draftOf(field))
  if (!draft || field.value) return
  put(field, draft)
  const discard = element('button', { type: 'button', class: 'link' })
  discard.textContent = labels.discard
  discard.addEventListener('click', () => {
    field.select()
    put(field, '')
    keepDraft(field)
    told.replaceChildren()
  })
  told.replaceChildren(`${labels.draft} `, discard)
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 */
function element(name, attributes) {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  return made
}

/** @param {string} path */
function sign(path) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: '20',
    height: '20',
    class: 'drawn',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(name, value)
  svg.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'))
  svg.firstElementChild?.setAttribute('d', path)
  return svg
}
