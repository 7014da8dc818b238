import { findLogo } from '@parvis/core/brand'
import { appIconUrl, type AppIcon } from './app-icons.ts'
import { pictureOf, sendPicture } from './drawn-pictures.ts'

const forGood = 'public, max-age=31536000, immutable'

/** Sends an icon of the community as it is now; for good at the address that has its version, else for an hour. */
export async function sendAppIcon(
  { community, ctx }: Pick<App.Locals, 'community' | 'ctx'>,
  icon: AppIcon,
  asked: string,
): Promise<Response> {
  const address = appIconUrl(community, icon)
  const picture = await pictureOf(address, async () => {
    const [{ drawAppIcon }, logo] = await Promise.all([import('./draw-app-icon.ts'), findLogo(ctx)])
    return drawAppIcon(community, logo, icon)
  })
  return sendPicture(picture, { 'cache-control': asked === address ? forGood : 'public, max-age=3600' })
}
