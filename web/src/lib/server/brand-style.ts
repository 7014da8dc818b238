import { createHash } from 'node:crypto'
import { stylesheetOf, paletteOf, type Brand } from '@parvis/core/brand'
import type { LogoInk } from '../brand/logo-ink.ts'
import { logoGround } from './logo-ground.ts'

type Look = Pick<Brand, 'colour' | 'character'> & { readonly logoInk: LogoInk }

export interface BrandStyle {
  readonly css: string
  /** Where it is served: another content has another name, so browsers keep it for good. */
  readonly url: string
  /** What a phone paints around the page, by day and by night. */
  readonly frame: { readonly light: string; readonly dark: string }
}

let made: { key: string; style: BrandStyle } | null = null

/** The brand's style sheet: worked out once, and again when the brand changes. */
export function styleOf({ colour, character, logoInk }: Look): BrandStyle {
  const key = `${colour} ${character} ${logoInk}`
  if (made?.key === key) return made.style
  const css = stylesheetOf({ colour, character }) + logoGround({ colour, character }, logoInk)
  const frame = (theme: 'light' | 'dark') => {
    const palette = paletteOf(colour, character, theme)
    return character === 'bold' ? palette.accent : palette.raised
  }
  const style = {
    css,
    url: `/brand/${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`,
    frame: { light: frame('light'), dark: frame('dark') },
  }
  made = { key, style }
  return style
}
