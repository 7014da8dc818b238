import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { languagesSpoken, type Language } from '@parvis/core/people'
import { negotiateLanguage } from '../src/lib/server/negotiate-language.ts'

const style = `body { margin: 0; min-height: 90vh; display: grid; place-content: center; padding: 24px;
  font: 1.0625rem/1.6 system-ui, sans-serif; background: light-dark(#fcfaf6, #171310); color: light-dark(#292420, #ece7de) }
main { max-width: 34em } h1 { font: 600 1.9rem/1.2 Georgia, serif; margin: 0 0 .5em }`
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const kept = new Set(['x-request-id', 'strict-transport-security'])

/** Why somebody is asked to come back: what Parvis rests on is away, there is more to do than can be done, or no room. */
export type Reason = 'away' | 'busy' | 'full'

/** What the database needs to start again, what a wave of visitors needs to pass, and a person to make room. */
const seconds: Record<Reason, number> = { away: 5, busy: 10, full: 60 }

/**
 * "Come back in a moment", in the reader's language and for whoever asks: a page that reloads itself for a browser that
 * reads, a problem document for a program. It needs no database, no build and no other request.
 */
export async function sayUnavailable(
  request: IncomingMessage,
  response: ServerResponse,
  reason: Reason,
): Promise<void> {
  if (response.headersSent || response.destroyed) return void response.destroy()
  for (const name of response.getHeaderNames()) if (!kept.has(name)) response.removeHeader(name)
  const language = languageOf(request)
  const { title, hint } = await words(language, reason)
  const program = request.url?.startsWith('/api/v1') === true
  const body = program
    ? JSON.stringify({
        type: '/api/problems/unavailable',
        title,
        status: 503,
        detail: hint,
        retryAfter: seconds[reason],
      })
    : pageOf(language, { title, hint }, isReading(request) ? seconds[reason] : null)
  response.writeHead(503, {
    'content-type': program ? 'application/problem+json' : 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'retry-after': String(seconds[reason]),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

function languageOf({ headers, url }: IncomingMessage): Language {
  if (url?.startsWith('/api/v1')) return 'en'
  const chosen = /(?:^|;\s*)language=([a-z]{2})(?:;|$)/.exec(headers.cookie ?? '')?.[1]
  const known = languagesSpoken.find((one) => one === chosen)
  return known ?? (negotiateLanguage(headers['accept-language'], languagesSpoken) as Language)
}

const sentences = {
  away: { title: 'common.awayTitle', hint: 'common.awayHint' },
  busy: { title: 'common.busyTitle', hint: 'common.busyHint' },
  full: { title: 'common.fullTitle', hint: 'common.fullHint' },
} as const

/** The catalogue's own sentences, compiled, of which the browser gets the same file. */
async function words(language: Language, reason: Reason): Promise<{ title: string; hint: string }> {
  const file = new URL(`../src/lib/messages/generated/${language}/common.js`, import.meta.url)
  const { default: common } = (await import(file.href)) as { default: Record<string, () => string> }
  const say = (key: string) => common[key.slice('common.'.length)]?.() ?? key
  const { title, hint } = sentences[reason]
  return { title: say(title), hint: say(hint) }
}

/** The alert is what the page's own script shows beside a form that was sent in the background. */
function pageOf(language: Language, { title, hint }: { title: string; hint: string }, again: number | null) {
  const reload = again === null ? '' : `<meta http-equiv="refresh" content="${again}">`
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">${reload}<title>${title}</title>
<style>${style}</style></head>
<body><main><h1>${title}</h1><p role="alert">${hint}</p></main></body>
</html>
`
}
