import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { languagesSpoken, type Language } from '@parvis/core/people'
import { negotiateLanguage } from '../src/lib/server/negotiate-language.ts'

/** The error pages' own measures, in the colours a house has before anybody chose: the brand may be what is away. */
const style = `:root { color-scheme: light dark }
body { margin: 0; font: 1.0625rem/1.6 Figtree, system-ui, sans-serif; border-block-start: 5px solid #0f7a43;
  background: light-dark(#fcfaf6, #171310); color: light-dark(#292420, #ece7de) }
main { max-width: 34em; margin: 0 auto; padding: clamp(48px, 16vh, 160px) 24px }
h1 { font: 560 clamp(1.9rem, 5vw, 2.6rem)/1.16 Fraunces, Georgia, serif; letter-spacing: -.012em; margin: .4em 0 .35em; text-wrap: balance }
p { margin: 0 0 1.4em; font-size: 1.16rem; color: light-dark(#55504a, #bbb4a9) }
small { font-size: .9rem; color: light-dark(#6b655e, #a39c91) }
a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 18px; border-radius: 999px; font-weight: 600;
  text-decoration: none; background: light-dark(#0f7a43, #55b27a); color: light-dark(#fff, #0d1a12) }
a:focus-visible { outline: 3px solid light-dark(#0f7a43, #55b27a); outline-offset: 3px }`
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
  const said = await words(language, reason)
  const { title, hint } = said
  const program = request.url?.startsWith('/api/v1') === true
  const body = program
    ? JSON.stringify({
        type: '/api/problems/unavailable',
        title,
        status: 503,
        detail: hint,
        retryAfter: seconds[reason],
      })
    : pageOf(language, said, isReading(request) ? seconds[reason] : null)
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
async function words(language: Language, reason: Reason): Promise<Said> {
  const file = new URL(`../src/lib/messages/generated/${language}/common.js`, import.meta.url)
  const { default: common } = (await import(file.href)) as {
    default: Record<string, (filled?: object) => string>
  }
  const say = (key: string, filled?: object) => common[key.slice('common.'.length)]?.(filled) ?? key
  const { title, hint } = sentences[reason]
  return {
    title: say(title),
    hint: say(hint),
    label: say('common.errorLabel', { status: 503 }),
    again: say('common.tryAgain'),
  }
}

interface Said {
  readonly title: string
  readonly hint: string
  readonly label: string
  readonly again: string
}

/**
 * The alert is what the page's own script shows beside a form that was sent in the background. Whoever sent one goes
 * back to it by their browser, with what they typed: trying again by a link is for those who read.
 */
function pageOf(language: Language, { title, hint, label, again }: Said, after: number | null) {
  const reload = after === null ? '' : `<meta http-equiv="refresh" content="${after}">`
  const link = after === null ? '' : `<a href="">${again}</a>`
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">${reload}<title>${title}</title>
<style>${style}</style></head>
<body><main><small>${label}</small><h1>${title}</h1><p role="alert">${hint}</p>${link}</main></body>
</html>
`
}
