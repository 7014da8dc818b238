import type { IncomingMessage, ServerResponse } from 'node:http'
import { languagesSpoken, type Language } from '@parvis/core/people'
import { negotiateLanguage } from '../src/lib/server/negotiate-language.ts'
import type { House } from './house.ts'

/** What a page says that was made without the pages. */
export interface Said {
  readonly title: string
  readonly hint: string
  /** A line for whoever writes to the team. */
  readonly note?: string
  readonly label: string
  /** The way on, where there is one: nowhere is the same address again. */
  readonly way: { readonly href: string; readonly words: string } | null
}

const kept = new Set(['connection', 'x-request-id', 'strict-transport-security'])

/** Sends an answer whose making needed no database, no build and no other request, instead of what was begun. */
export function sendPlain(
  request: IncomingMessage,
  response: ServerResponse,
  answer: { status: number; body: string; type: string; policy: string; retryAfter?: number },
): void {
  for (const name of response.getHeaderNames()) if (!kept.has(name)) response.removeHeader(name)
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'content-length': String(Buffer.byteLength(answer.body)),
    'content-security-policy': answer.policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...(answer.retryAfter && { 'retry-after': String(answer.retryAfter) }),
  })
  response.end(request.method === 'HEAD' ? undefined : answer.body)
}

/** The language of the reader's choice, else the browser's. */
export function languageOf({ headers }: IncomingMessage): Language {
  const chosen = /(?:^|;\s*)language=([a-z]{2})(?:;|$)/.exec(headers.cookie ?? '')?.[1]
  const known = languagesSpoken.find((one) => one === chosen)
  return known ?? (negotiateLanguage(headers['accept-language'], languagesSpoken) as Language)
}

/** The catalogue's own sentences, compiled, of which the browser gets the same file. */
export async function sentencesIn(
  language: Language,
): Promise<(key: `common.${string}`, filled?: object) => string> {
  const file = new URL(`../src/lib/messages/generated/${language}/common.js`, import.meta.url)
  const { default: common } = (await import(file.href)) as {
    default: Record<string, (filled?: object) => string>
  }
  return (key, filled) => common[key.slice('common.'.length)]?.(filled) ?? key
}

/**
 * The alert is what the page's own script shows beside a form that was sent in the background. It does not load itself
 * again: whoever has it read aloud would be taken back to its beginning (WCAG 2.2, F41).
 */
export function plainPage(
  { name, character, style }: House,
  language: Language,
  { title, hint, note, label, way }: Said,
): string {
  const house = name === null ? '' : `<header><a href="/">${escaped(name)}</a></header>`
  const more = note ? `<p><small>${escaped(note)}</small></p>` : ''
  const on = way ? `<a href="${way.href}">${escaped(way.words)}</a>` : ''
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${escaped(title)}</title>
<style>${style}</style></head>
<body data-character="${character}">${house}<main><small>${escaped(label)}</small><h1>${escaped(title)}</h1><p role="alert">${escaped(hint)}</p>${more}${on}</main></body>
</html>
`
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
