import { paletteOf, type Brand } from '@parvis/core/brand'
import { luminanceIn, luminanceOf, type LogoInk } from '../brand/logo-ink.ts'

/** What is put behind a logo that would be lost. */
const plates = { bright: '#f7f5f1', dark: '#1d1a17' }

/** Ink nearer to its ground than this is hardly seen. */
const hardlySeen = 2
/** A logo of which more than this is lost, is lost. */
const most = 0.2

type Look = Pick<Brand, 'colour' | 'character'>

/** What stands behind the logo in the header, by day and by night: nothing, unless too much of it would not be seen. */
export function logoGround(look: Look, ink: LogoInk, selector = ':root'): string {
  const [day, night] = (['light', 'dark'] as const).map((theme) => plateFor(ink, mastheadOf(look, theme)))
  return `${selector}{--logo-ground:light-dark(${day},${night})}\n`
}

/** The plate a logo needs on a header of this colour. */
export function plateFor(ink: LogoInk, masthead: string): string {
  if (lostOn(masthead, ink) <= most) return 'transparent'
  return lostOn(plates.bright, ink) <= lostOn(plates.dark, ink) ? plates.bright : plates.dark
}

/** The colour of the header. */
export function mastheadOf({ colour, character }: Look, theme: 'light' | 'dark'): string {
  const { raised, paper, accent } = paletteOf(colour, character, theme)
  return { editorial: raised, modern: paper, bold: accent }[character]
}

/** The share of the ink that cannot be told from the ground. */
function lostOn(ground: string, ink: LogoInk): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16))
  const behind = luminanceOf(red!, green!, blue!)
  return ink.reduce((lost, share, step) => {
    const luminance = luminanceIn(step)
    const contrast = (Math.max(luminance, behind) + 0.05) / (Math.min(luminance, behind) + 0.05)
    return contrast < hardlySeen ? lost + share : lost
  }, 0)
}
