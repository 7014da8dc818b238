import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { languagesSpoken } from '@parvis/core/people'
import { negotiateLanguage } from '../src/lib/server/negotiate-language.ts'
import { capture, type Captured } from './capture.ts'
import { compressOnce } from './compress.ts'
import { isPlain, sayFault } from './fault-page.ts'
import type { House } from './house.ts'
import { sayUnavailable, type Reason } from './unavailable.ts'
import type { Rendered, VisitorCache, Wish } from './visitor-cache.ts'

const tagsHeader = 'x-parvis-tags'
const ours = /(?:^|;\s*)parvis_/
const spoken: readonly string[] = languagesSpoken
const chosen = /(?:^|;\s*)language=([a-z]{2})(?:;|$)/

interface Seen {
  readonly languages: readonly string[]
  /** Where the addresses on it begin; empty where nobody knows. */
  readonly base: string
}

/** The key of a visitor's page, or null for who is known to us, or does more than read. */
export function visitorKey(request: IncomingMessage, { languages, base }: Seen): string | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  const { cookie, authorization, 'accept-language': wish } = request.headers
  if (authorization !== undefined) return null
  if (cookie === undefined) return negotiateLanguage(wish, languages) + base + request.url
  if (ours.test(cookie)) return null
  const choice = chosen.exec(cookie)?.[1]
  return (spoken.find((one) => one === choice) ?? negotiateLanguage(wish, languages)) + base + request.url
}

export function wishOf({ headers, method }: IncomingMessage): Wish {
  const accepted = headers['accept-encoding'] ?? ''
  return {
    encoding: accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity',
    ifNoneMatch: headers['if-none-match'],
    head: method === 'HEAD',
  }
}

interface Pages {
  readonly render: RequestListener
  readonly cache: VisitorCache
  /** As it is when something went wrong. */
  readonly house: () => House
}

/**
 * Renders a page and sends it compressed. With a key the page is a visitor's: rendered by one request at a time, and
 * kept when it says what it shows.
 */
export async function servePage(
  request: IncomingMessage,
  response: ServerResponse,
  { render, cache, key, house }: Pages & { key: string | null },
): Promise<void> {
  if (key === null) {
    const send = (page: Captured) => void sendOnce(request, response, { page, house })
    capture(response, send, () => {})
    render(request, response)
    return
  }

  const wish = wishOf(request)
  const waiting = cache.pending(key)
  if (waiting) {
    await waiting
    if (response.destroyed || cache.send(key, wish, response)) return
  }
  // The page itself is wanted, to be kept: neither its head alone nor "not modified".
  delete request.headers['if-none-match']
  if (wish.head) request.method = 'GET'
  const keep = cache.begin(key)
  const taken = (page: Captured) => {
    const whole = rendered(page)
    keep(whole)
    response.removeHeader(tagsHeader)
    const asItIs = wish.encoding === 'identity' || wish.ifNoneMatch !== undefined
    if (!whole || !asItIs || !cache.send(key, wish, response))
      void sendOnce(request, response, { page, house })
  }
  capture(response, taken, () => keep(null))
  render(request, response)
}

/** A page to keep says what it shows, was found, and sets no cookie. */
function rendered({ status, headers, body }: Captured): Rendered | null {
  const tags = headers[tagsHeader]
  if (status !== 200 || typeof tags !== 'string' || headers['set-cookie'] !== undefined) return null
  const dropped = new Set([
    tagsHeader,
    'etag',
    'cache-control',
    'vary',
    'content-length',
    'date',
    'x-request-id',
  ])
  const kept = Object.entries(headers)
    .filter(([name, value]) => !dropped.has(name) && value !== undefined)
    .map(([name, value]) => [name, String(value)] as const)
  return { body, headers: kept, tags: tags.split(' ') }
}

/** What the pages' own answers mean when they could not be made. */
const reasons: Partial<Record<number, Reason>> = { 503: 'away', 507: 'full' }

async function sendOnce(
  request: IncomingMessage,
  response: ServerResponse,
  { page, house }: { page: Captured; house: () => House },
): Promise<void> {
  const reason = reasons[page.status]
  if (reason && request.headers.accept?.includes('text/html'))
    return sayUnavailable(request, response, { reason, house: house() })
  if (isPlain(page)) return sayFault(request, response, { status: page.status, house: house() })
  const { body, encoding } = await compressOnce(page.body, request.headers['accept-encoding'])
  if (response.destroyed || response.headersSent) return
  response.removeHeader(tagsHeader)
  response.removeHeader('etag')
  if (encoding) response.setHeader('content-encoding', encoding)
  response.setHeader('vary', 'accept-encoding, accept-language, cookie')
  response.setHeader('content-length', body.length)
  response.writeHead(page.status)
  response.end(request.method === 'HEAD' ? undefined : body)
}
