import { createHash } from 'node:crypto'
import { z } from 'zod'
import { command, steps } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { photographs } from '../kernel/photographs.ts'
import { ownId } from './accounts.ts'
import { keepFile } from './keep-file.ts'
import { lockPerson } from './lock-person.ts'
import { pictureUrl } from './pictures.ts'
import { mayChangeProfile } from './rules.ts'

const mostBytes = 8 * 1024 * 1024
const mostPixels = 40_000_000
const side = 256

/**
 * Changes one's picture. Whatever its name says, the file is what its decoder reads; it is drawn anew as a small
 * square, so nothing hidden in it (place, camera, script) survives. Null takes the picture away.
 */
export const changePicture = steps(
  {
    personId: z.uuid().optional(),
    bytes: z.instanceof(Uint8Array, { error: 'Choose a picture' }).nullable(),
  },
  async (ctx, { personId = ownId(ctx.actor), bytes }) => {
    if (!bytes) return keepPicture(ctx, { personId, picture: null })
    if (bytes.length > mostBytes) throw new Invalid({ bytes: ['A picture can have 8 MB at most'] })
    return keepPicture(ctx, { personId, picture: await drawAnew(bytes) })
  },
)

const keepPicture = command(
  { personId: z.uuid(), picture: z.instanceof(Buffer).nullable() },
  async (tx, { personId, picture }) => {
    const person = await lockPerson(tx, personId)
    if (!mayChangeProfile(tx.actor, person)) throw new Forbidden('This profile is not yours')

    const key = picture && keyOf(personId, picture)
    await tx.db.updateTable('people').set({ picture_file: key }).where('id', '=', personId).execute()
    await record(tx, { type: 'person.profile-changed', object: personId, facts: { personId } })
    if (key) await keepFile(tx, { key, bytes: picture, ownerId: personId })
    return { pictureUrl: pictureUrl(key) }
  },
)

async function drawAnew(bytes: Uint8Array): Promise<Buffer> {
  const sharp = await photographs()
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .resize(side, side, { fit: 'cover' })
      .webp({ quality: 82 })
      .toBuffer()
  } catch {
    throw new Invalid({ bytes: ['This is not a picture we can read: send a JPEG, PNG, WebP, GIF or AVIF'] })
  }
}

function keyOf(personId: string, picture: Buffer): string {
  const hash = createHash('sha256').update(picture).digest('hex').slice(0, 16)
  return `pictures/${personId}-${hash}.webp`
}
