import { findLogoPicture, showBrand, type LogoPicture } from '../brand/index.ts'
import type { Reader } from '../kernel/context.ts'
import type { Look } from './dress-letter.ts'

/** How large a logo stands at the head of a mail, at most. */
const most = { width: 280, height: 40 }

/** The size of the last logo that was looked at: it changes once in years, and its address with it. */
let known: {
  readonly address: string
  readonly size: Pick<NonNullable<Look['logo']>, 'width' | 'height'> | null
}

/** How mails look at this moment. */
export async function showLook({ db, services }: Pick<Reader, 'db' | 'services'>): Promise<Look> {
  const { colour, character, logoUrl } = await showBrand({ db })
  if (!logoUrl) return { colour, character, logo: null }
  const address = logoUrl.replace(/(?:webp|svg)$/, 'png')
  if (known?.address !== address) {
    const picture = await findLogoPicture({ db })
    known = { address, size: picture && sizeOf(picture) }
  }
  return { colour, character, logo: known.size && { url: `${services.url}${address}`, ...known.size } }
}

/** A drawing is as large as it may be; a picture is not made larger than it is. */
function sizeOf({ width, height, drawing }: LogoPicture): { width: number; height: number } {
  const scale = Math.min(drawing ? Infinity : 1, most.width / width, most.height / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
