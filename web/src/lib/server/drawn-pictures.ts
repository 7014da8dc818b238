import { LRUCache } from 'lru-cache'

const megabyte = 1024 * 1024
const mostWaiting = 20

/** Drawn once, and again under another name when it says something else. */
const drawn = new LRUCache<string, Buffer>({
  maxSize: 16 * megabyte,
  sizeCalculation: (picture) => picture.length,
})
let queue: Promise<unknown> = Promise.resolve()
let waiting = 0

/** The picture of that name, drawn when it is not known; one is drawn at a time, and null when twenty wait for theirs. */
export async function pictureOf(name: string, draw: () => Promise<Buffer>): Promise<Buffer | null> {
  const known = drawn.get(name)
  if (known) return known
  if (waiting >= mostWaiting) return null
  waiting++
  const drawing = queue.then(async () => {
    const picture = drawn.get(name) ?? (await draw())
    drawn.set(name, picture)
    return picture
  })
  queue = drawing.catch(() => {}).finally(() => waiting--)
  return drawing
}

/** Sends a picture as PNG, or asks to come back when too many are being drawn. */
export function sendPicture(picture: Buffer | null, headers: Readonly<Record<string, string>>): Response {
  if (!picture) return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
  return new Response(new Uint8Array(picture), {
    headers: { ...headers, 'content-type': 'image/png', 'content-length': String(picture.length) },
  })
}
