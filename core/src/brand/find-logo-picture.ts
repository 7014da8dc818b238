import type { Reader } from '../kernel/context.ts'
import { photographs } from '../kernel/photographs.ts'
import { cleanDrawing } from './clean-drawing.ts'
import { findLogo } from './show-brand.ts'

export interface LogoPicture {
  /** As PNG, which every mailbox shows; of a drawing its SVG, for the host to make a picture of. */
  readonly bytes: Buffer
  readonly drawing: boolean
  readonly width: number
  readonly height: number
}

/**
 * The logo for mails, in its own size; null when there is none, or it is a drawing with letters: their font is not on
 * the machine that makes a picture of it, and the name is better than other letters.
 */
export async function findLogoPicture(reader: Pick<Reader, 'db'>): Promise<LogoPicture | null> {
  const logo = await findLogo(reader)
  if (!logo) return null
  if (logo.type === 'image/svg+xml') {
    const drawing = /<text\b/.test(logo.bytes.toString()) ? null : cleanDrawing(logo.bytes)
    return drawing && { bytes: logo.bytes, drawing: true, width: drawing.width, height: drawing.height }
  }
  const sharp = await photographs()
  const { data, info } = await sharp(logo.bytes).png().toBuffer({ resolveWithObject: true })
  return { bytes: data, drawing: false, width: info.width, height: info.height }
}
