import { shown } from './show-waiting.ts'
import { escaped } from './write-html.ts'
import type { Writing } from './writings.ts'

export interface Left {
  readonly own: readonly Writing[]
  /** How many words of other accounts wait in this browser: nobody is shown them. */
  readonly others: number
  /** Where one was. */
  readonly back: string
  /** Whether one has tried to send them from here. */
  readonly isAgain: boolean
}

/**
 * The offline page as the question before signing out, with the words that it is about; null where the page has no such
 * question. What was refused for good is not offered to be sent again.
 */
export function asksBefore(offline: string, { own, others, back, isAgain }: Left): string | null {
  const asked = /<template data-leaving[^>]*>([^]*?)<\/template>/.exec(offline)?.[1]
  if (!asked) return null
  const maySend = own.some(({ refused }) => refused === null || refused === 'sign in')
  const parts = { again: isAgain, own: own.length > 0, others: others > 0, send: maySend }
  const words = own.map((writing) => shown(offline, writing).replace(/<form[^]*?<\/form>/, '')).join('')
  let content = asked
  for (const [part, is] of Object.entries(parts))
    if (is)
      content = content.replace(new RegExp(`(<\\w+[^>]*? data-${part}\\b[^>]*?)\\s+hidden(?:="")?`), '$1')
  content = content
    .replaceAll('{back}', () => escaped(/^\/(?!\/)/.test(back) ? back : '/'))
    .replace(/<div data-left[^>]*>/, (list) => list + words)
  const title = /<h1[^>]*>([^<]*)/.exec(asked)?.[1] ?? ''
  return offline
    .replace(/<title>[^<]*? · /, () => `<title>${title} · `)
    .replace(/(<main[^>]*>)[^]*<\/main>/, (_, main: string) => `${main}${content}</main>`)
}
