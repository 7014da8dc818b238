/**
 * How bright a logo is: which share of what it paints lies in each step from black to white. Each step is the same
 * contrast (WCAG 2.2), so that dark colours are told apart as well as bright ones. Empty when it brings a ground of its
 * own, on which it is seen everywhere.
 */
export type LogoInk = readonly number[]

/** A picture of a logo, as a renderer or a canvas gives it. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green, blue and how opaque, one byte each. */
  readonly pixels: Uint8Array | Uint8ClampedArray
}

/** How high a logo is drawn to be looked at. */
export const lookedAt = 48
export const steps = 20
/** The contrast of white to black. */
const widest = 21

/** The same on the server, which keeps logos, and in the browser, which shows one before it is kept. */
export function inkIn(picture: Pixels): LogoInk {
  return hasGround(picture) ? [] : sharesOf(picture.pixels)
}

/** Relative luminance of a colour of the screen: 0 is black, 1 is white. */
export function luminanceOf(red: number, green: number, blue: number): number {
  const linear = (byte: number) => {
    const share = byte / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The relative luminance in the middle of a step. */
export function luminanceIn(step: number): number {
  return 0.05 * widest ** ((step + 0.5) / steps) - 0.05
}

function stepOf(luminance: number): number {
  const above = Math.log((luminance + 0.05) / 0.05) / Math.log(widest)
  return Math.min(steps - 1, Math.floor(above * steps))
}

function hasGround({ width, height, pixels }: Pixels): boolean {
  const corners = [0, width - 1, width * (height - 1), width * height - 1]
  return corners.every((corner) => (pixels[corner * 4 + 3] ?? 0) > 250)
}

function sharesOf(pixels: Pixels['pixels']): number[] {
  const counts = Array<number>(steps).fill(0)
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3]! < 128) continue
    counts[stepOf(luminanceOf(pixels[at]!, pixels[at + 1]!, pixels[at + 2]!))]!++
  }
  const all = counts.reduce((sum, count) => sum + count, 0)
  return all === 0 ? [] : counts.map((count) => Math.round((count / all) * 1000) / 1000)
}
