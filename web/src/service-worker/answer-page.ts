import { copyOf, everyCopy, learn, momentOf, offlinePage } from './copies.ts'
import { isAway } from './rules.ts'
import { listed, marked, titleOf } from './write-html.ts'

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
      ({ learnt }) => learnt,
      () => {},
    ),
  )
  const answered = network.then(
    ({ response }) => (isAway(response.status) ? null : response),
    () => null,
  )
  const isAnew = request.cache === 'reload' || request.cache === 'no-cache'
  const first = isAnew ? await answered : await Promise.race([answered, late(patience)])
  if (first) return first
  return (await markedCopy(url)) ?? (await answered) ?? (await sayOffline()) ?? (await network).response
}

/** What the network answers, and the learning from it, which may take longer than the reader has to wait. */
async function fromNetwork(event: FetchEvent): Promise<{ response: Response; learnt: Promise<void> }> {
  const { request } = event
  const early = (await event.preloadResponse) as Response | undefined
  const response = early ?? (await fetch(request))
  return { response, learnt: learn(request.url.replace(/#.*$/, ''), response.clone()) }
}

async function markedCopy(url: string): Promise<Response | null> {
  const [copy, offline] = await Promise.all([copyOf(url), offlinePage()])
  if (!copy) return null
  const at = momentOf(copy)
  const html = marked(await copy.text(), { offline: (await offline?.text()) ?? '', at, now: new Date() })
  return new Response(html, { headers: headersOf(copy) })
}

async function sayOffline(): Promise<Response | null> {
  const offline = await offlinePage()
  if (!offline) return null
  const copies = await everyCopy()
  const pages = await Promise.all(
    copies
      .filter(({ url }) => /^\/c\/[^/]+\/[^/]+$/.test(new URL(url).pathname + new URL(url).search))
      .map(async ({ url, response }) => ({
        url: new URL(url).pathname,
        title: titleOf(await response.text()),
        at: momentOf(response),
      })),
  )
  const html = listed(await offline.text(), pages, new Date())
  return new Response(html, { status: 503, headers: headersOf(offline) })
}

/** Those of the original, its policy before all; what was said of its bytes is no longer so. */
function headersOf({ headers }: Response): Headers {
  const kept = new Headers(headers)
  for (const name of ['content-length', 'content-encoding', 'etag', 'set-cookie']) kept.delete(name)
  return kept
}

function late(milliseconds: number): Promise<null> {
  return new Promise((over) => setTimeout(() => over(null), milliseconds))
}
