import type { Brand } from './brand.ts'
import { paletteOf, type Palette } from './palette.ts'

/**
 * The brand's colours as custom properties, by day and by night, for everything that `selector` matches; it asks for a
 * `color-scheme` there.
 */
export function stylesheetOf(
  { colour, character }: Pick<Brand, 'colour' | 'character'>,
  selector = ':root',
): string {
  const day = paletteOf(colour, character, 'light')
  const night = paletteOf(colour, character, 'dark')
  const names = Object.keys(day) as (keyof Palette)[]
  const lines = names.map((name) =>
    day[name] === night[name]
      ? `--${name}:${day[name]}`
      : `--${name}:light-dark(${day[name]},${night[name]})`,
  )
  return `${selector}{${lines.join(';')}}\n`
}
