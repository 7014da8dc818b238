import { photographs } from '@parvis/core/kernel/photographs'
import { renderAsync } from '@resvg/resvg-js'
import { inkIn, lookedAt, type LogoInk, type Pixels } from '../brand/logo-ink.ts'

export interface SeenLogo {
  readonly ink: LogoInk
  /** Its width as a multiple of its height, so that a page can keep its place; null when it could not be read. */
  readonly ratio: number | null
}

/** Looks at a logo, some tens of milliseconds long. */
export async function lookAtLogo({ bytes, type }: { bytes: Buffer; type: string }): Promise<SeenLogo> {
  const picture = type === 'image/svg+xml' ? await drawn(bytes.toString()) : await painted(bytes)
  return { ink: inkIn(picture), ratio: picture.width / picture.height }
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
