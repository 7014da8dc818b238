import { findLogoPicture, showBrand } from '../brand/index.ts'
import type { Reader } from '../kernel/context.ts'
import type { Look } from './dress-letter.ts'

/** How large a logo stands at the head of a mail, at most. */
const most = { width: 280, height: 40 }

/** The size of the last logo that was looked at: it changes once in years, and its address with it. */
let known: { readonly address: string; readonly size: Pick<NonNullable<Look['logo']>, 'width' | 'height'> }

/** How mails look at this moment. */
export async function showLook({ db, services }: Pick<Reader, 'db' | 'services'>): Promise<Look> {
  const { colour, character, logoUrl } = await showBrand({ db })
  if (!logoUrl?.endsWith('.webp')) return { colour, character, logo: null }
  const address = logoUrl.replace(/webp$/, 'png')
  if (known?.address !== address) {
    const picture = await findLogoPicture({ db })
    if (!picture) return { colour, character, logo: null }
    const scale = Math.min(1, most.width / picture.width, most.height / picture.height)
    const size = {
      width: Math.round(picture.width * scale),
      height: Math.round(picture.height * scale),
    }
    known = { address, size }
  }
  return { colour, character, logo: { url: `${services.url}${address}`, ...known.size } }
}
