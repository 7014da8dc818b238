import { isGone, saidOf, surplus } from './rules.ts'
import { partsOf } from './write-html.ts'

/** Copies of pages and pictures are one reader's: their name is in the name of the cache, and there is never another's. */
const pages = 'parvis-pages-1 '
const pictures = 'parvis-pictures-1 '
/** Sheets, faces, scripts, logo and the offline page are everybody's. */
const house = 'parvis-house-1'

const most = { [pages]: 50, [pictures]: 80, [house]: 80 }
const largestPicture = 400_000
const offlineAddress = '/offline'

const readerHeader = 'x-parvis-reader'

/**
 * Keeps what the network answered when the server says that it may be kept, forgets it when it is gone, and forgets
 * everything of anybody else as soon as a page is another reader's.
 */
export async function learn(url: string, response: Response): Promise<void> {
  const said = saidOf(response.headers.get(readerHeader))
  if (!said) return
  await forgetOthers(said.reader)
  const cache = await caches.open(pages + said.reader)
  if (response.status === 200 && said.keep) {
    await keep(cache, { url, response, most: most[pages] })
    await renewOfflinePage(response.headers.get('content-language'))
  } else if (isGone(response.status)) await cache.delete(url, { ignoreVary: true })
}

/** The page as it was read last, or null. */
export async function copyOf(url: string): Promise<Response | null> {
  const cache = await own(pages)
  return (await cache?.match(url, { ignoreVary: true })) ?? null
}

/** Every kept page with its moment, newest first. */
export async function everyCopy(): Promise<{ url: string; response: Response }[]> {
  const cache = await own(pages)
  if (!cache) return []
  const requests = (await cache.keys()).toReversed()
  const answers = await Promise.all(requests.map((request) => cache.match(request, { ignoreVary: true })))
  return requests.flatMap(({ url }, place) => {
    const response = answers[place]
    return response ? [{ url, response }] : []
  })
}

/** A part of pages: its content never changes, so a copy is as good as the original. */
export async function partOf(request: Request): Promise<Response> {
  const cache = await caches.open(house)
  const kept = await cache.match(request, { ignoreVary: true })
  if (kept) return kept
  const response = await fetch(request)
  const copy = response.clone()
  // An older address of the brand's leads to what is there now: only what may be kept for good is kept here.
  if (response.ok && response.headers.get('cache-control')?.includes('immutable'))
    await keep(cache, { url: request.url, response: copy, most: most[house] })
  return response
}

/** A picture that somebody posted: kept with the pages of whoever reads, and forgotten with them. */
export async function pictureOf(request: Request): Promise<Response> {
  const cache = await own(pictures)
  const kept = await cache?.match(request, { ignoreVary: true })
  if (kept) return kept
  const response = await fetch(request)
  const size = Number(response.headers.get('content-length') ?? Infinity)
  if (cache && response.status === 200 && size <= largestPicture)
    await keep(cache, { url: request.url, response: response.clone(), most: most[pictures] })
  return response
}

/** The offline page, if it was ever fetched. */
export async function offlinePage(): Promise<Response | null> {
  return (await (await caches.open(house)).match(offlineAddress, { ignoreVary: true })) ?? null
}

const renewedAfter = 86_400_000

/**
 * Fetches the offline page in a language with all it needs, when it is a day old or speaks another, or always.
 * Without the cookies: it is nobody's. A connection that fails in between leaves the old one.
 */
export async function renewOfflinePage(language: string | null, { always = false } = {}): Promise<void> {
  const known = await offlinePage()
  const spoken = known?.headers.get('content-language') ?? null
  const isNew = known && !always && Date.now() - momentOf(known).getTime() < renewedAfter
  if (isNew && (!language || spoken === language)) return
  const speaks = language ?? spoken
  const asked = speaks ? `${offlineAddress}?lang=${speaks}` : offlineAddress
  const response = await fetch(asked, { credentials: 'omit' }).catch(() => null)
  if (!response?.ok) return
  const needed = partsOf(await response.clone().text())
  await Promise.all(needed.map((part) => partOf(new Request(part)).catch(() => null)))
  await (await caches.open(house)).put(offlineAddress, response)
}

/** What an older version of this worker kept. */
export async function forgetOlder(): Promise<void> {
  const current = (name: string) => [pages, pictures, house].some((one) => name.startsWith(one))
  await Promise.all((await caches.keys()).filter((name) => !current(name)).map((name) => caches.delete(name)))
}

/** When the server sent it. */
export function momentOf(response: Response): Date {
  return new Date(response.headers.get('date') ?? 0)
}

/** Whose pages are kept here: the mark of whoever read last. */
export async function currentReader(): Promise<string | null> {
  const name = (await caches.keys()).find((one) => one.startsWith(pages))
  return name === undefined ? null : name.slice(pages.length)
}

async function forgetOthers(reader: string): Promise<void> {
  const others = (await caches.keys()).filter(
    (name) => [pages, pictures].some((one) => name.startsWith(one)) && !name.endsWith(` ${reader}`),
  )
  await Promise.all(others.map((name) => caches.delete(name)))
  await caches.open(pictures + reader)
}

/** The one cache of that kind that there is. */
async function own(kind: string): Promise<Cache | null> {
  const name = (await caches.keys()).find((one) => one.startsWith(kind))
  return name === undefined ? null : caches.open(name)
}

async function keep(
  cache: Cache,
  { url, response, most: atMost }: { url: string; response: Response; most: number },
): Promise<void> {
  await cache.delete(url, { ignoreVary: true })
  await cache.put(url, response)
  const requests = await cache.keys()
  const answers = await Promise.all(requests.map((request) => cache.match(request, { ignoreVary: true })))
  const copies = requests.map((request, place) => {
    const answer = answers[place]
    return { request, at: answer ? momentOf(answer).getTime() : 0 }
  })
  const gone = surplus(copies, { most: atMost, now: Date.now() })
  await Promise.all(gone.map(({ request }) => cache.delete(request, { ignoreVary: true })))
}
