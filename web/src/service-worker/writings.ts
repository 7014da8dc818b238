/** Something written without a connection, as its form sent it. */
export interface Writing {
  /** What the server knows this attempt by, so that sending it twice posts it once. */
  readonly key: string
  /** Whose it is: nobody else's session ever sends it. */
  readonly account: string
  readonly url: string
  /** As `application/x-www-form-urlencoded`. */
  readonly body: string
  readonly at: number
  /** Why it was not taken, once it was refused; `sign in` when nobody was signed in. */
  readonly refused: string | null
}

const forms = /[?&]\/(answer|comment|vote|withdraw|publish)(?:&|=|$)/
const editing = /^(\/c\/[^/]+\/)edit\/[^/]+$/

/** What a form at this address writes, or null when it does something that cannot wait. */
export function kindOf(url: string): string | null {
  const { pathname, search } = new URL(url)
  if (editing.test(pathname)) return 'edit'
  const kind = forms.exec(search)?.[1] ?? null
  if (kind === 'publish') return pathname === '/ask' ? kind : null
  return /^\/c\/[^/]+\/[^/]+$/.test(pathname) ? kind : null
}

/** Whether words belong on that page: they were written there, or change something that stands there. */
export function belongsOn(page: string, { url }: Pick<Writing, 'url'>): boolean {
  const [to, at] = [new URL(page).pathname, new URL(url).pathname]
  const conversation = editing.exec(at)?.[1]
  return conversation ? to.startsWith(conversation) : to === at
}

/** The account within a reader's mark, which changes with the session; null for who writes nothing. */
export function accountOf(reader: string | null): string | null {
  return reader !== null && /^[\w-]{16}\.[\w-]{8}$/.test(reader) ? reader.slice(0, 16) : null
}

/** What the server said to a writing: taken, refused with a sentence, or nothing yet that could be relied on. */
export type Verdict = { readonly is: 'taken' | 'later' } | { readonly is: 'refused'; readonly why: string }

/**
 * Reads the answer of a form, as SvelteKit gives it to scripts: where it leads, or what was wrong with it. The data of
 * a failure is written flat: a list whose first entry says at which place each of its fields stands.
 */
export function verdictOf(status: number, answer: unknown): Verdict {
  if (status >= 500 || status === 429 || typeof answer !== 'object' || answer === null) return { is: 'later' }
  const said = answer as { type?: string; status?: number; location?: string; data?: string; error?: unknown }
  if ((said.status ?? 0) >= 500 || said.status === 429) return { is: 'later' }
  if (said.type === 'redirect')
    return /^\/(?:sign-in|prove)\b/.test(said.location ?? '')
      ? { is: 'refused', why: 'sign in' }
      : { is: 'taken' }
  if (said.type === 'success') return { is: 'taken' }
  if (said.type === 'failure') return { is: 'refused', why: messageIn(said.data ?? '') }
  if (said.type === 'error')
    return { is: 'refused', why: (said.error as { message?: string })?.message ?? '' }
  return { is: 'later' }
}

function messageIn(data: string): string {
  const [places, ...rest] = JSON.parse(data) as [Record<string, number>, ...unknown[]]
  const message = rest[(places.message ?? 0) - 1]
  return typeof message === 'string' ? message : ''
}

/** What was written, in words: a vote has none of its own. */
export function wordsOf({ url, body }: Pick<Writing, 'url' | 'body'>): { kind: string; words: string } {
  const typed = new URLSearchParams(body)
  const kind = kindOf(url) ?? ''
  const words = [typed.get('title'), typed.get('body')].filter(Boolean).join('\n\n')
  return { kind: kind === 'vote' || kind === 'withdraw' ? (typed.get('kind') ?? 'useful') : kind, words }
}
