import { self } from '$app/service-worker'
import { copyOf, everyCopy, learn, momentOf, offlinePage, renewOfflinePage } from './copies.ts'
import { sendAll, waiting } from './outbox.ts'
import { isAway, saidOf } from './rules.ts'
import { listedWaiting, noticed, withWaiting } from './show-waiting.ts'
import { listed, marked, titleOf } from './write-html.ts'
import { belongsOn } from './writings.ts'

/** How long one waits for the network when there is something to read meanwhile. */
const patience = 4000

/**
 * A page from the network; the copy of it, marked as one, when the network is away or takes long; and where there is
 * no copy, what says so and what can be read instead. Who asks for the page anew waits for it.
 */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const { request } = event
  const url = request.url.replace(/#.*$/, '')
  const network = fromNetwork(event)
  event.waitUntil(
    network.then(
      ({ learnt }) => learnt.then(tellSent),
      () => {},
    ),
  )
  if (isOfflinePage(url)) {
    await network.catch(() => null)
    return (await sayOffline(200)) ?? (await network).response
  }
  const answered = network.then(
    ({ response }) => (isAway(response.status) ? null : noticing(response)),
    () => null,
  )
  const isAnew = request.cache === 'reload' || request.cache === 'no-cache'
  const first = isAnew ? await answered : await Promise.race([answered, late(patience)])
  if (first) return first
  return (await markedCopy(url)) ?? (await answered) ?? (await sayOffline(503)) ?? (await network).response
}

/** The page of that address as it can be shown without the network: its copy, or what can be read instead. */
export async function pageWithout(url: string): Promise<Response> {
  const page = isOfflinePage(url) ? null : await markedCopy(url)
  return page ?? (await sayOffline(200)) ?? Response.error()
}

/** Sends what waits, and tells the pages that are open: what they show of it is not so any more. */
export async function tellSent(): Promise<void> {
  if (!(await sendAll())) return
  for (const client of await self.clients.matchAll({ type: 'window' })) client.postMessage('sent')
}

/**
 * The same for a page that says which words it shows as waiting. It may have been on its way when they were sent, and
 * nobody could tell it then: it is told now.
 */
export async function tellAsking({ data, source }: ExtendableMessageEvent): Promise<void> {
  await tellSent()
  const left = new Set((await waiting()).map(({ key }) => key))
  if (Array.isArray(data) && data.some((key) => !left.has(key))) source?.postMessage('sent')
}

/** What the network answers, and the learning from it, which may take longer than the reader has to wait. */
async function fromNetwork(event: FetchEvent): Promise<{ response: Response; learnt: Promise<void> }> {
  const { request } = event
  const early = (await event.preloadResponse) as Response | undefined
  const response = early ?? (await fetch(request))
  return { response, learnt: learn(request.url.replace(/#.*$/, ''), response.clone()) }
}

/** A page to read says when something that was written without a connection was not taken. */
async function noticing(response: Response): Promise<Response> {
  const isKept = saidOf(response.headers.get('x-parvis-reader'))?.keep ?? false
  if (!isKept || !(await waiting()).some(({ refused }) => refused !== null)) return response
  const offline = await offlinePage()
  if (!offline) return response
  const html = noticed(await response.text(), await offline.text())
  return new Response(html, { status: response.status, headers: headersOf(response) })
}

async function markedCopy(url: string): Promise<Response | null> {
  const [copy, offline, writings] = await Promise.all([copyOf(url), offlinePage(), waiting()])
  if (!copy) return null
  const words = (await offline?.text()) ?? ''
  const own = writings.filter((one) => belongsOn(url, one))
  const page = withWaiting(await copy.text(), words, own)
  const html = marked(page, { offline: words, at: momentOf(copy), now: new Date() })
  return new Response(html, { headers: headersOf(copy) })
}

/** What says that there is no connection, and lists what can be read; null where that page never came. */
export async function sayOffline(status: number): Promise<Response | null> {
  await renewOfflinePage(null).catch(() => {})
  const offline = await offlinePage()
  if (!offline) return null
  const copies = await everyCopy()
  const pages = await Promise.all(
    copies
      .filter(({ url }) => /^\/c\/[^/]+\/[^/?]+$/.test(new URL(url).pathname + new URL(url).search))
      .map(async ({ url, response }) => ({
        url: new URL(url).pathname,
        title: titleOf(await response.text()),
        at: momentOf(response),
      })),
  )
  const list = listed(await offline.clone().text(), pages, new Date())
  return new Response(listedWaiting(list, await waiting()), { status, headers: headersOf(offline) })
}

function isOfflinePage(url: string): boolean {
  return new URL(url).pathname === '/offline'
}

/** Those of the original, its policy before all; what was said of its bytes is no longer so. */
export function headersOf({ headers }: Response): Headers {
  const kept = new Headers(headers)
  for (const name of ['content-length', 'content-encoding', 'etag', 'set-cookie']) kept.delete(name)
  return kept
}

function late(milliseconds: number): Promise<null> {
  return new Promise((over) => setTimeout(() => over(null), milliseconds))
}
