import type { Character } from '@parvis/core/brand'
import bricolage from '#lib/styles/generated/bricolage-latin.ttf?inline'
import bricolageExt from '#lib/styles/generated/bricolage-latin-ext.ttf?inline'
import figtree from '#lib/styles/generated/figtree-latin.ttf?inline'
import figtreeExt from '#lib/styles/generated/figtree-latin-ext.ttf?inline'
import fraunces from '#lib/styles/generated/fraunces-latin.ttf?inline'
import frauncesExt from '#lib/styles/generated/fraunces-latin-ext.ttf?inline'
import { renderAsync } from '@resvg/resvg-js'
import satori, { type Font } from 'satori'

const face = (name: string, file: string): Font => ({
  name,
  data: Buffer.from(file.slice(file.indexOf(',') + 1), 'base64'),
  weight: 400,
  style: 'normal',
})
const fonts = [
  face('Fraunces', fraunces),
  face('Fraunces extended', frauncesExt),
  face('Bricolage', bricolage),
  face('Bricolage extended', bricolageExt),
  face('Figtree', figtree),
  face('Figtree extended', figtreeExt),
]
export const textFace = 'Figtree, Figtree extended'
export const displayFaces: Record<Character, string> = {
  editorial: 'Fraunces, Fraunces extended',
  modern: textFace,
  bold: 'Bricolage, Bricolage extended',
}

/** What is drawn, as satori takes it: boxes with a style. */
export interface Box {
  readonly type: 'div'
  readonly props: { readonly style: Record<string, string | number>; readonly children?: unknown }
}

export function box(style: Record<string, string | number>, children?: unknown): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } }
}

/** Boxes and words as PNG: letters become outlines, so no font of the machine is needed. Takes some tens of milliseconds. */
export async function drawBox(drawn: Box, size: { width: number; height: number }): Promise<Buffer> {
  return drawSvg(await satori(drawn as never, { ...size, fonts }))
}

/** A drawing as PNG, as large as it says. What it writes in a font of its own is left out. */
export async function drawSvg(svg: string): Promise<Buffer> {
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng()
}
