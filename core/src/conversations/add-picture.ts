import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { command, steps } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { photographs } from '../kernel/photographs.ts'
import { Forbidden, Invalid, TooMany } from '../kernel/refusals.ts'
import { keepFile, ownId, pictureUrl } from '../people/index.ts'
import { mayWriteAtAll } from '../spaces/index.ts'

const mostBytes = 12 * 1024 * 1024
const mostPixels = 60_000_000
/** Wide enough for a fine screen; the column of a conversation is 640 points. */
const longestSide = 1600
const mostADay = 100
const day = 86_400

export interface AddedPicture {
  /** What a post says to show it: `![words](url)`. */
  readonly url: string
  readonly width: number
  readonly height: number
}

/**
 * Adds a picture to show in a post: whatever its name says, it is what its decoder reads, turned upright, made no longer
 * than 1,600 pixels, and drawn anew, so nothing hidden in it (place, camera, script) survives. A hundred a day.
 */
export const addPicture = steps(
  { bytes: z.instanceof(Uint8Array, { error: 'Choose a picture' }) },
  async (ctx, { bytes }): Promise<AddedPicture> => {
    if (!mayWriteAtAll(ctx.actor)) throw new Forbidden('Sign in to add a picture')
    if (bytes.length > mostBytes) throw new Invalid({ bytes: ['A picture in a post can have 12 MB at most'] })
    return keepPicture(ctx, await drawAnew(bytes))
  },
)

const drawn = { picture: z.instanceof(Buffer), width: z.int(), height: z.int() }

const keepPicture = command(drawn, async (tx, { picture, width, height }): Promise<AddedPicture> => {
  const personId = ownId(tx.actor)
  const since = new Date(tx.now.getTime() - day * 1000)
  const { rows } = await sql<{ added: number }>`/* pictures_added */
    select count(*)::int as added from files where owner_id = ${personId} and created_at > ${since}`.execute(
    tx.db,
  )
  if ((rows[0]?.added ?? 0) >= mostADay)
    throw new TooMany('You added many pictures today: try again tomorrow', day)

  const hash = createHash('sha256').update(picture).digest('hex').slice(0, 20)
  // Its size is in its name, so that a page keeps its place before the picture is there.
  const key = `posts/${hash}-${width}x${height}.webp`
  await record(tx, { type: 'picture.added', object: personId, facts: { personId, key } })
  await keepFile(tx, { key, bytes: picture, ownerId: personId })
  return { url: pictureUrl(key) ?? '', width, height }
})

async function drawAnew(bytes: Uint8Array): Promise<z.output<z.ZodObject<typeof drawn>>> {
  const sharp = await photographs()
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true })
    return { picture: data, width: info.width, height: info.height }
  } catch {
    throw new Invalid({ bytes: ['This is not a picture we can read: send a JPEG, PNG, WebP, GIF or AVIF'] })
  }
}
