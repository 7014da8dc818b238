import { error, type RequestEvent } from '@sveltejs/kit'
import { LRUCache } from 'lru-cache'
import { cardOf, nameOfCard, type Card } from './cards.ts'

const megabyte = 1024 * 1024
const mostWaiting = 20

/** Drawn once, and again when it says something else. */
const drawn = new LRUCache<string, Buffer>({
  maxSize: 16 * megabyte,
  sizeCalculation: (picture) => picture.length,
})
let queue: Promise<unknown> = Promise.resolve()
let waiting = 0

/** Sends the picture of a card, which may be kept: its address changes with what it says. */
export async function sendCard({ request }: Pick<RequestEvent, 'request'>, said: Card): Promise<Response> {
  const card = cardOf(said)
  if (!card) error(404)
  const etag = `"${nameOfCard(card)}"`
  const headers = { etag, 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' }
  if (request.headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers })
  const picture = await pictureOf(card)
  if (!picture) return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
  return new Response(new Uint8Array(picture), {
    headers: { ...headers, 'content-length': String(picture.length) },
  })
}

/** The picture as PNG, one being drawn at a time; null when twenty wait for theirs. */
async function pictureOf(card: Card): Promise<Buffer | null> {
  const name = nameOfCard(card)
  const known = drawn.get(name)
  if (known) return known
  if (waiting >= mostWaiting) return null
  waiting++
  const drawing = queue.then(async () => {
    const { drawCard } = await import('./draw-card.ts')
    const picture = drawn.get(name) ?? (await drawCard(card))
    drawn.set(name, picture)
    return picture
  })
  queue = drawing.catch(() => {}).finally(() => waiting--)
  return drawing
}
