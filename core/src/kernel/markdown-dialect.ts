import createMarkdown, { type MarkdownIt, type StateCore, type StateInline, type Token } from 'markdown-it'

interface Mentioned {
  readonly handle: string
  readonly name: string
}

/** Handles in lower case, with the person behind each. */
export type Mentions = ReadonlyMap<string, Mentioned>

/**
 * The Markdown of this house: CommonMark with tables, strikethrough, task lists, bare links and mentions of people
 * that exist; raw HTML is text. The server renders with it (kernel/markdown.ts), and the visual editor reads with it in
 * the browser, so that both mean the same: nothing here knows a server.
 */
export function makeMarkdown(): MarkdownIt {
  const markdown = createMarkdown('commonmark', { html: false, linkify: true, maxNesting: 20 })
  markdown.enable(['table', 'strikethrough', 'linkify'])
  // Only whole addresses become links: `main.rs` and `readme.md` are files, and nobody's e-mail is made clickable.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  markdown.validateLink = isSafeAddress
  markdown.inline.ruler.before('link', 'mention', mention)
  // While it still shows which signs were escaped: `\\[x]` is no box.
  markdown.core.ruler.before('text_join', 'house_style', applyHouseStyle)
  return markdown
}

/** The web, a mail, or a place on this site: anything else stays as it was typed. */
export function isSafeAddress(address: string): boolean {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]
  if (scheme) return ['http', 'https', 'mailto'].includes(scheme.toLowerCase())
  return /^(?:#|\/(?![/\\]|%5c))/i.test(address)
}

const calledPerson = /@([a-z0-9][a-z0-9_-]{1,28}[a-z0-9_])(?!\.?[\p{L}\p{N}])/iuy
const insideWord = /[\p{L}\p{N}_@/.]/u

function mention(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x40 || state.linkLevel > 0) return false
  if (state.pos > 0 && insideWord.test(state.src[state.pos - 1]!)) return false
  calledPerson.lastIndex = state.pos
  const called = calledPerson.exec(state.src)
  if (!called) return false
  const handle = called[1]!.toLowerCase()

  const { mentions, heard } = state.env as { mentions?: Mentions; heard?: Set<string> }
  if (!silent) heard?.add(handle)
  const person = mentions?.get(handle)
  if (!person) return false

  if (!silent) {
    const open = state.push('mention_open', 'a', 1)
    open.attrs = [
      ['href', `/p/${encodeURIComponent(person.handle)}`],
      ['class', 'mention'],
    ]
    state.push('text', '', 0).content = `@${person.handle}`
    state.push('mention_close', 'a', -1)
  }
  state.pos += called[0].length
  return true
}

function applyHouseStyle({ tokens, Token }: StateCore): void {
  for (const [index, token] of tokens.entries()) {
    // A page has its own first and second level: what people write starts under them.
    if (token.type === 'heading_open' || token.type === 'heading_close')
      token.tag = `h${Math.min(6, Number(token.tag[1]) + 2)}`
    else if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token)
    else if (token.type === 'inline' && token.children) {
      if (tokens[index - 2]?.type === 'list_item_open') markTask(token.children, Token)
      for (const child of token.children) tameLink(child)
    }
  }
}

/** A content security policy without inline styles would drop them. */
function alignByClass(cell: Token): void {
  const side = /text-align:(\w+)/.exec(String(cell.attrGet('style') ?? ''))?.[1]
  cell.attrs = side ? [['class', `align-${side}`]] : null
}

/** A picture of ours has its size in its name: the page keeps its place. */
const ownPicture = /^\/files\/posts\/[0-9a-f]{20}-(\d{1,4})x(\d{1,4})\.webp$/

function tameLink(token: Token): void {
  if (token.type === 'link_open') token.attrSet('rel', 'nofollow ugc noopener')
  if (token.type !== 'image') return
  const address = String(token.attrGet('src'))
  if (/^(https?:\/\/|\/)/i.test(address)) {
    const [, width, height] = ownPicture.exec(address) ?? []
    if (width && height) token.attrs?.push(['width', width], ['height', height])
    return token.attrSet('loading', 'lazy')
  }
  token.type = 'text'
  token.content = token.children?.map((child) => child.content).join('') ?? ''
}

/** `- [x] done`: the words label the box, so that the box says what it stands for. */
function markTask(children: Token[], Token: StateCore['Token']): void {
  const [first] = children
  const box = first?.type === 'text' ? /^\[([ xX])\] /.exec(first.content) : null
  if (!first || !box) return
  first.content = first.content.slice(box[0].length)

  const checkbox = new Token('task_box', 'input', 0)
  checkbox.attrs = [
    ['type', 'checkbox'],
    ['disabled', ''],
  ]
  if (box[1] !== ' ') checkbox.attrPush(['checked', ''])
  children.unshift(new Token('task_open', 'label', 1), checkbox)
  children.push(new Token('task_close', 'label', -1))
}
