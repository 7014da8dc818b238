import fc from 'fast-check'
import { wcagContrast } from 'culori/fn'
import { describe, expect, test } from 'vitest'
import { characters } from './brand.ts'
import { paletteOf, type Palette } from './palette.ts'

const surfaces = ['paper', 'raised', 'sunk', 'accent-wash'] as const
const washes = ['warm-wash', 'danger-wash'] as const

/** What is written or drawn, on what, and how clearly it must stand out. */
const pairs: [keyof Palette, readonly (keyof Palette)[], number][] = [
  ['ink', [...surfaces, ...washes, 'mark'], 4.5],
  ['ink-2', [...surfaces, ...washes], 4.5],
  ['ink-3', [...surfaces, ...washes], 4.5],
  ['accent-ink', surfaces, 4.5],
  ['on-accent', ['accent', 'accent-strong'], 4.5],
  ['warm', [...surfaces, 'warm-wash'], 4.5],
  ['danger', [...surfaces, 'danger-wash'], 4.5],
  ['accent', surfaces, 3],
  ['line-strong', surfaces, 3],
]

const colour = fc.integer({ min: 0, max: 0xffffff }).map((one) => `#${one.toString(16).padStart(6, '0')}`)
const theme = fc.constantFrom('light' as const, 'dark' as const)

describe('a palette', () => {
  test('of any colour can be read by day and by night', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(...characters), theme, (brand, character, by) => {
        const palette = paletteOf(brand, character, by)
        const faint = pairs.flatMap(([what, grounds, least]) =>
          grounds
            .filter((on) => wcagContrast(palette[what], palette[on]) < least)
            .map((on) => `${what} on ${on}`),
        )
        expect(faint).toEqual([])
      }),
      {
        numRuns: 10_000,
        examples: [
          ['#000000', 'bold', 'dark'],
          ['#ffffff', 'bold', 'light'],
          ['#808080', 'modern', 'light'],
          ['#ffff00', 'editorial', 'light'],
          ['#0000ff', 'modern', 'dark'],
        ],
      },
    )
  })

  test('keeps the colour that can be used as it is', () => {
    expect(paletteOf('#0f7a43', 'editorial', 'light')).toMatchObject({
      accent: '#0f7a43',
      'on-accent': '#ffffff',
    })
  })

  test('writes dark on a bright colour rather than lose it', () => {
    expect(paletteOf('#ff7900', 'bold', 'dark')).toMatchObject({ accent: '#ff7900' })
    const day = paletteOf('#ff7900', 'bold', 'light')
    expect(wcagContrast(day['on-accent'], '#000000')).toBeLessThan(2)
  })
})
