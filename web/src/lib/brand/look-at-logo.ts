import { inkIn, lookedAt, type LogoInk } from './logo-ink.ts'

/** A logo that was chosen and not sent. Who shows it lets go of its address afterwards. */
export interface ChosenLogo {
  readonly url: string
  readonly ratio: number
  readonly ink: LogoInk
}

/** As much as the server takes. */
const mostBytes = 2 * 1024 * 1024
/** A longer banner is drawn narrower than it is: it is about how bright it is, not about its shape. */
const widest = 640

/** Looks at a file as it was chosen, and says why it cannot be a logo: it is too large, or no picture. */
export async function lookAtLogo(file: File): Promise<ChosenLogo | 'large' | 'unreadable'> {
  if (file.size > mostBytes) return 'large'
  // Not every machine knows what a drawing is; without its type no browser shows one.
  const type = /\.svg$/i.test(file.name) ? 'image/svg+xml' : file.type
  const url = URL.createObjectURL(new Blob([file], { type }))
  const picture = new Image()
  picture.src = url
  try {
    await picture.decode()
  } catch {
    URL.revokeObjectURL(url)
    return 'unreadable'
  }
  const ratio = picture.naturalWidth / picture.naturalHeight || 1
  return { url, ratio, ink: inkOf(picture, ratio) }
}

/** Nothing is known of the ink where the browser lets nobody read a canvas: then the logo stands without a plate. */
function inkOf(picture: HTMLImageElement, ratio: number): LogoInk {
  const [width, height] = [Math.min(widest, Math.max(1, Math.round(lookedAt * ratio))), lookedAt]
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return []
  pen.drawImage(picture, 0, 0, width, height)
  try {
    return inkIn({ width, height, pixels: pen.getImageData(0, 0, width, height).data })
  } catch {
    return []
  }
}
