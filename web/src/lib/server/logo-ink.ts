import { photographs } from '@parvis/core/kernel/photographs'
import { renderAsync } from '@resvg/resvg-js'
import { luminanceOf, type LogoInk } from './logo-ground.ts'

const tenths = 10
const lookedAt = 48

/** Looks at a logo, some tens of milliseconds long. */
export async function inkOf({ bytes, type }: { bytes: Buffer; type: string }): Promise<LogoInk> {
  const picture = type === 'image/svg+xml' ? await drawn(bytes.toString()) : await painted(bytes)
  return hasGround(picture) ? [] : sharesOf(picture.pixels)
}

interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and how opaque, one byte each. */
  readonly pixels: Uint8Array
}

async function drawn(svg: string): Promise<Pixels> {
  const fitTo = { mode: 'height', value: lookedAt } as const
  return renderAsync(svg.replaceAll(/<text\b([^>]*)>([^]*?)<\/text>/g, lineInstead), {
    fitTo,
    font: { loadSystemFonts: false },
  })
}

/** Letters need a font that this machine may not have; a line where they stand is of the same colour. */
function lineInstead(_: string, attributes: string, words: string): string {
  const size = Number(/font-size\s*[=:]\s*["']?([\d.]+)/.exec(attributes)?.[1] ?? 16)
  const long = words.replaceAll(/<[^>]*>/g, '').trim().length * size * 0.5
  return `<g transform="translate(0 ${-size * 0.4})"><rect${attributes} width="${long}" height="${size * 0.3}"/></g>`
}

async function painted(bytes: Buffer): Promise<Pixels> {
  const sharp = await photographs()
  const { data, info } = await sharp(bytes)
    .resize({ height: lookedAt, withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, pixels: data }
}

function hasGround({ width, height, pixels }: Pixels): boolean {
  const corners = [0, width - 1, width * (height - 1), width * height - 1]
  return corners.every((corner) => (pixels[corner * 4 + 3] ?? 0) > 250)
}

function sharesOf(pixels: Uint8Array): number[] {
  const counts = Array<number>(tenths).fill(0)
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3]! < 128) continue
    const luminance = luminanceOf(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!)
    counts[Math.min(tenths - 1, Math.floor(luminance * tenths))]!++
  }
  const all = counts.reduce((sum, count) => sum + count, 0)
  return all === 0 ? [] : counts.map((count) => Math.round((count / all) * 1000) / 1000)
}
