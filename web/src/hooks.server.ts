import { transcode } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import { host } from '@parvis/core/app'
import type { Character } from '@parvis/core/brand'
import { visitor } from '@parvis/core/kernel/actor'
import type { Context } from '@parvis/core/kernel/context'
import { isDatabaseAway } from '@parvis/core/kernel/database-away'
import { isDiskFull } from '@parvis/core/kernel/disk-full'
import { directionOf } from '@parvis/core/kernel/language'
import { markRead } from '@parvis/core/notifications'
import { noteVisit } from '@parvis/core/people'
import { error, redirect } from '@sveltejs/kit'
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks'
import { styleOf } from '#lib/server/brand-style.ts'
import { communityOf, type Community } from '#lib/server/community.ts'
import { languageOf } from '#lib/server/language.ts'
import { copyFor, noticing, rememberWriting } from '#lib/server/copies.ts'
import { tellReader } from '#lib/server/offline-copies.ts'
import { withOneSheet } from '#lib/server/one-sheet.ts'
import { onlyHttps, plainPolicy } from '#lib/server/plain-policy.ts'
import { sessionOf } from '#lib/server/session.ts'
import { keepViewerOut, whoIsViewed } from '#lib/server/viewing.ts'

/** The hooks of the page: who asks, in which language, on which app; then the headers every page owes. */
export const handle: Handle = async ({ event, resolve }) => {
  const app = host.app
  if (!app) throw new Error('The pages were asked before the server opened Parvis')

  const { locals } = event
  locals.requestId = event.request.headers.get('x-request-id') ?? randomUUID()

  const writing = noticing(app)
  const stranger: Context = {
    db: app.db,
    actor: visitor,
    now: new Date(),
    services: writing.services,
    origin: 'live',
    door: 'pages',
  }
  const [community, session] = await Promise.all([
    communityOf(app, stranger),
    sessionOf(stranger, event.cookies),
  ])
  const viewed = await whoIsViewed(event, stranger, session)
  locals.community = community
  locals.actor = viewed?.actor ?? session?.actor ?? visitor
  const copy = copyFor(event, app.replicas)
  locals.ctx = { ...stranger, actor: locals.actor, ...(copy && { db: copy, primary: app.db }) }
  locals.person = viewed?.person ?? session?.person ?? null
  locals.sessionId = viewed ? null : (session?.sessionId ?? null)
  locals.viewing = viewed?.viewing ?? null
  locals.opened = []
  locals.structured = ''
  locals.needsSecondFactor = !viewed && (session?.needsSecondFactor ?? false)
  locals.language = languageOf(event, locals.person?.locale, community.languages)
  if (viewed) keepViewerOut(event)

  if (
    !community.setUp &&
    !/^\/(?:set-up|language|favicon\.svg|apple-touch-icon\.png|manifest\.webmanifest|brand\/.*|console\/brand\/preview\.css)$/.test(
      event.url.pathname,
    )
  )
    redirect(303, '/set-up')

  // Kit takes this name, which no form of ours sends, for a fault in the pages.
  if (event.url.searchParams.has('/default')) error(404)

  let page = ''
  const answer = await resolve(event, {
    // Kit would count every letter for an etag that the server in front replaces by its own: it is given none.
    transformPageChunk: ({ html }) => {
      page = finished(html, locals, community.brand)
      return ''
    },
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && isNeeded(path, community.brand.character)),
  })
  const response = page ? withBody(page, answer) : answer
  // Functions that Kit assigns are made in V8's old memory, and what they reach, this request, stays until that is
  // cleared up: two thirds of it are these two.
  page = ''
  locals.structured = ''
  if (app.replicas && writing.wrote()) await rememberWriting(event, app.replicas, response)
  const afterwards = (note: Promise<unknown>, missed: string) =>
    void note.catch((fault: unknown) =>
      app.log.warn({ requestId: locals.requestId, fault: String(fault) }, missed),
    )
  if (session?.noteVisit)
    afterwards(
      noteVisit({ ...stranger, actor: session.actor }, { sessionId: session.sessionId }),
      'a visit could not be noted',
    )
  if (locals.opened.length && !viewed && response.status === 200 && !event.request.headers.has('sec-purpose'))
    afterwards(markRead(locals.ctx, { eventIds: [...locals.opened] }), 'what was read could not be noted')
  tellReader(event, response)
  if (locals.formsLeadTo) letFormsLeadTo(response.headers, locals.formsLeadTo)
  return guard(response, event.url.protocol === 'https:', locals.person !== null)
}

/**
 * A page with what its template leaves open, all of it before the body. Svelte's client finds its way by comments, and
 * its styles by their names: a page without one does without the comments, a seventh of what would be sent, and has all
 * styles in one file.
 */
function finished(html: string, { language, structured }: App.Locals, brand: Community['brand']): string {
  const hasClient = html.includes('__sveltekit_')
  const page = hasClient ? html : html.replace(/<!--[^>]*-->/g, '')
  const head = page.slice(0, page.indexOf('</head>'))
  const opened = head
    .replace('%lang%', language)
    .replace('%dir%', directionOf(language))
    .replace('%character%', brand.character)
  const found = opened.lastIndexOf('%found%')
  const whole = opened.slice(0, found) + structured + opened.slice(found + 7)
  return (hasClient ? whole : withOneSheet(whole, styleOf(brand))) + page.slice(head.length)
}

/** Browsers hold the policy for forms against every address that a form is sent on to. */
function letFormsLeadTo(headers: Headers, origin: string): void {
  const policy = headers.get('content-security-policy')
  if (policy) headers.set('content-security-policy', policy.replace("form-action 'self'", `$& ${origin}`))
}

/** With one letter beyond Latin-1, `Buffer.from` takes three times as long for a page as this way over UTF-16. */
function withBody(page: string, { status, headers }: Response): Response {
  const bytes = transcode(Buffer.from(page.toWellFormed(), 'utf16le'), 'utf16le', 'utf8')
  headers.set('content-length', String(bytes.length))
  headers.delete('etag')
  return new Response(bytes, { status, headers })
}

/** Text is Figtree; titles have the face of the house's character. */
function isNeeded(font: string, character: Character): boolean {
  const titles = { editorial: 'fraunces', modern: 'figtree', bold: 'bricolage' }[character]
  return /-latin\./.test(font) && (font.includes('figtree') || font.includes(titles))
}

function guard(response: Response, secure: boolean, signedIn: boolean): Response {
  const { headers } = response
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', plainPolicy)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'strict-origin-when-cross-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), interest-cohort=()')
  headers.set('x-frame-options', 'DENY')
  if (secure) headers.set('strict-transport-security', onlyHttps)
  // What is kept for good under its name is everybody's: a style sheet, a logo.
  const isForGood = response.status === 200 && headers.get('cache-control')?.includes('immutable')
  if ((signedIn && !isForGood) || response.status >= 400) headers.set('cache-control', 'private, no-store')
  else if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache')
  return response
}

/** What nobody expected is logged with the request's id, and the page shows that id and nothing else. */
export const handleError: HandleServerError = ({ kind, error: caught, event }) => {
  const { requestId } = event.locals
  if (kind !== 'unknown') return { requestId }
  if (isDatabaseAway(caught)) {
    host.app?.log.warn({ requestId, fault: String(caught) }, 'the database was away for a page')
    return { status: 503, message: 'Try again in a moment', requestId }
  }
  if (isDiskFull(caught)) {
    host.app?.log.error({ requestId, fault: String(caught) }, 'the disk is full')
    return { status: 507, message: 'There is no room left', requestId }
  }
  const fault = caught instanceof Error ? (caught.stack ?? caught.message) : String(caught)
  host.app?.log.error(
    { requestId, method: event.request.method, path: event.url.pathname, fault },
    'a page failed',
  )
  return { status: 500, message: 'Something went wrong', requestId }
}
