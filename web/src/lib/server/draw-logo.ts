import type { LogoPicture } from '@parvis/core/brand'
import { renderAsync } from '@resvg/resvg-js'
import type { Community } from './community.ts'
import { mastheadOf, plateFor } from './logo-ground.ts'

/** Twice what a mail shows, for fine screens. */
const most = { width: 560, height: 80 }

/** A drawn logo as PNG, for mails: on a plate where the head of a mail would swallow it. */
export async function drawLogo(
  { bytes, width, height }: LogoPicture,
  brand: Community['brand'],
): Promise<Buffer> {
  const plate = plateFor(brand.logoInk, mastheadOf(brand, 'light'))
  const isWide = width / height > most.width / most.height
  const drawn = await renderAsync(bytes.toString(), {
    fitTo: isWide ? { mode: 'width', value: most.width } : { mode: 'height', value: most.height },
    font: { loadSystemFonts: false },
    ...(plate !== 'transparent' && { background: plate }),
  })
  return drawn.asPng()
}
