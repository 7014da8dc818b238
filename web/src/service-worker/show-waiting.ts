import { escaped } from './write-html.ts'
import { wordsOf, type Writing } from './writings.ts'

/**
 * What waits to be sent, in the words and the look of the offline page's template, where it will stand: a comment below
 * its post, an answer after the others, all that belongs elsewhere at the end.
 */
export function withWaiting(html: string, offline: string, writings: readonly Writing[]): string {
  return writings.reduce((page, writing) => {
    const place = placeOf(page, writing)
    return page.slice(0, place) + shown(offline, writing) + page.slice(place)
  }, html)
}

/** The same, one after the other, for the list on the offline page. */
export function listedWaiting(offline: string, writings: readonly Writing[]): string {
  if (writings.length === 0) return offline
  const rows = writings.map((writing) => shown(offline, writing)).join('')
  return offline
    .replace(/(<section data-waiting[^>]*?)\s+hidden(?:="")?/, '$1')
    .replace(/(<div data-writings[^>]*>)/, (list) => list + rows)
}

/** A note above the content of a page that something was not taken, and where it is. */
export function noticed(html: string, offline: string): string {
  const note = /<template data-refusals[^>]*>([^]*?)<\/template>/.exec(offline)?.[1] ?? ''
  return html.replace(/<main[^>]*>/, (main) => main + note)
}

function placeOf(html: string, { url, body }: Writing): number {
  const postId = new URLSearchParams(body).get('postId')
  if (postId && /^[\w-]+$/.test(postId)) {
    const field = html.search(new RegExp(`/comment"[^>]*>\\s*<input[^>]*value="${postId}"`))
    const details = html.lastIndexOf('<details', field)
    if (field > 0 && details > 0) return details
  }
  const answer = html.search(/<section id="answer"/)
  return answer > 0 && new URL(url).pathname.startsWith('/c/') ? answer : Math.max(html.indexOf('</main>'), 0)
}

/** One of them. */
export function shown(offline: string, writing: Writing): string {
  const template = /<template data-written([^>]*)>([^]*?)<\/template>/.exec(offline)
  if (!template) return ''
  const [, said = '', markup = ''] = template
  const sentence = (name: string) => new RegExp(`data-${name}="([^"]*)"`).exec(said)?.[1] ?? ''
  const { kind, words } = wordsOf(writing)
  const state =
    writing.refused === null
      ? sentence('waits')
      : writing.refused === 'sign in'
        ? sentence('sign-in')
        : sentence('refused').replace('{reason}', () => escaped(writing.refused ?? ''))
  const where = new URL(writing.url).pathname
  return markup
    .replaceAll('{key}', () => escaped(writing.key))
    .replaceAll('{where}', () => escaped(kind === 'publish' || kind === 'edit' ? '/offline' : where))
    .replaceAll('{state}', () => state)
    .replaceAll('{words}', () => (words ? escaped(words) : sentence(kind)))
}
