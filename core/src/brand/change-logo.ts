import { createHash } from 'node:crypto'
import { z } from 'zod'
import { command, steps } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { photographs } from '../kernel/photographs.ts'
import { communityId, mayManage } from '../people/index.ts'
import { cleanDrawing } from './clean-drawing.ts'
import { keepBrand } from './keep-brand.ts'

const mostBytes = 2 * 1024 * 1024
const mostPixels = 40_000_000
/** Twice what the header shows, for fine screens. */
const most = { width: 640, height: 160 }
const mostKept = 256 * 1024

/**
 * Changes the logo. A drawing (SVG) stays one, without anything but its shapes; a picture is drawn anew, so nothing
 * hidden in it survives. Null takes the logo away: the name stands there again.
 */
export const changeLogo = steps(
  { bytes: z.instanceof(Uint8Array, { error: 'Choose a logo' }).nullable() },
  async (ctx, { bytes }) => {
    if (!mayManage(ctx.actor)) throw new Forbidden('Only managers may change the brand')
    if (bytes && bytes.length > mostBytes) throw new Invalid({ bytes: ['A logo can have 2 MB at most'] })
    return keepLogo(ctx, { logo: bytes && (drawn(bytes) ?? (await painted(bytes))) })
  },
)

interface Logo {
  readonly bytes: Buffer
  readonly type: 'image/svg+xml' | 'image/webp'
}

const keepLogo = command({ logo: z.custom<Logo>().nullable() }, async (tx, { logo }) => {
  if (logo && logo.bytes.length > mostKept)
    throw new Invalid({ bytes: ['This drawing is too large: 256 kB at most'] })
  await keepBrand(tx, {
    logo: logo && logo.bytes,
    logo_type: logo && logo.type,
    logo_hash: logo && createHash('sha256').update(logo.bytes).digest('hex').slice(0, 16),
  })
  await record(tx, { type: 'community.changed', object: communityId, facts: { key: 'logo' } })
})

function drawn(bytes: Uint8Array): Logo | null {
  const drawing = cleanDrawing(bytes)
  return drawing && { bytes: Buffer.from(drawing.svg), type: 'image/svg+xml' }
}

async function painted(bytes: Uint8Array): Promise<Logo> {
  const sharp = await photographs()
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    const fitted = picture.rotate().resize({ ...most, fit: 'inside', withoutEnlargement: true })
    return { bytes: await fitted.webp({ quality: 90, nearLossless: true }).toBuffer(), type: 'image/webp' }
  } catch {
    throw new Invalid({ bytes: ['This is not a logo we can read: send an SVG, PNG, JPEG, WebP or AVIF'] })
  }
}
