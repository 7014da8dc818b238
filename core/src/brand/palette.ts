import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  useMode,
  wcagContrast,
  type Oklch,
} from 'culori/fn'
import type { Character } from './brand.ts'

for (const mode of [modeRgb, modeLrgb, modeOklab, modeOklch]) useMode(mode as typeof modeRgb)
const oklch = converter('oklch')

/** What text needs on what is behind it, and what a line or a sign needs (WCAG 2.2, 1.4.3 and 1.4.11). */
const legible = 4.5
const visible = 3

/** Every colour that pages use, as #rrggbb. Their names are those of the custom properties. */
export interface Palette {
  /** The brand's own colour, untouched: for a banner on which nothing is written. */
  readonly brand: string
  readonly paper: string
  readonly raised: string
  readonly sunk: string
  readonly ink: string
  readonly 'ink-2': string
  readonly 'ink-3': string
  readonly line: string
  readonly 'line-strong': string
  readonly accent: string
  readonly 'accent-strong': string
  readonly 'accent-ink': string
  readonly 'accent-wash': string
  readonly 'on-accent': string
  readonly warm: string
  readonly 'warm-wash': string
  readonly danger: string
  readonly 'danger-wash': string
  readonly mark: string
}

/** How warm the paper is: its chroma, and its hue where it is not the brand's. */
const papers: Record<Character, { chroma: number; hue: number | null }> = {
  editorial: { chroma: 0.006, hue: 85 },
  modern: { chroma: 0.003, hue: null },
  bold: { chroma: 0.009, hue: null },
}

/** Lightness and chroma of what does not depend on the brand, by day and by night. */
const themes = {
  light: {
    paper: [0.985, 1],
    raised: [1, 0],
    sunk: [0.962, 1.4],
    ink: [0.24, 2],
    'ink-2': [0.44, 2],
    'ink-3': [0.52, 2],
    line: [0.9, 1.4],
    'line-strong': [0.62, 2],
    wash: [0.955, 0.028],
    strong: -0.07,
    warm: { l: 0.54, c: 0.13, h: 45 },
    'warm-wash': { l: 0.96, c: 0.03, h: 60 },
    danger: { l: 0.5, c: 0.17, h: 25 },
    'danger-wash': { l: 0.96, c: 0.025, h: 25 },
    mark: { l: 0.93, c: 0.1, h: 95 },
  },
  dark: {
    paper: [0.19, 1.7],
    raised: [0.225, 1.8],
    sunk: [0.165, 1.7],
    ink: [0.93, 1.7],
    'ink-2': [0.78, 2],
    'ink-3': [0.69, 2],
    line: [0.31, 2],
    'line-strong': [0.55, 2],
    wash: [0.255, 0.034],
    strong: 0.07,
    warm: { l: 0.76, c: 0.12, h: 55 },
    'warm-wash': { l: 0.27, c: 0.03, h: 55 },
    danger: { l: 0.75, c: 0.13, h: 25 },
    'danger-wash': { l: 0.27, c: 0.04, h: 25 },
    mark: { l: 0.42, c: 0.08, h: 95 },
  },
} as const

/**
 * One colour in, a whole house out. The brand's hue and chroma stay; its lightness moves, as little as possible, until
 * what is written is legible (4.5 : 1) and what is drawn is visible (3 : 1) on every surface where it may stand.
 * `colour` is #rrggbb.
 */
export function paletteOf(colour: string, character: Character, theme: 'light' | 'dark'): Palette {
  const brand = known(oklch(colour))
  const its = themes[theme]
  const { chroma, hue } = papers[character]
  const grey = ([l, times]: readonly [number, number]) =>
    formatHex(drawn({ l, c: chroma * times, h: hue ?? brand.h }))

  const paper = grey(its.paper)
  const raised = grey(its.raised)
  const sunk = grey(its.sunk)
  const wash = formatHex(drawn({ l: its.wash[0], c: Math.min(its.wash[1], brand.c), h: brand.h }))
  const warmWash = formatHex(drawn(its['warm-wash']))
  const dangerWash = formatHex(drawn(its['danger-wash']))
  const mark = formatHex(drawn(its.mark))
  const surfaces = [paper, raised, sunk, wash]
  const everywhere = [...surfaces, warmWash, dangerWash]

  // By night the brand shines a little, as a sign above a door does.
  const lit = (least: number) => (theme === 'light' ? brand : { ...brand, l: Math.max(brand.l, least) })
  const away = theme === 'light' ? -1 : 1
  const text = (from: Shade, on: readonly string[]) => moved(from, away, (it) => stands(it, on, legible))
  const { accent, on } = accentOf(lit(0.68), surfaces, theme)
  const strong = known(oklch(accent))
  return {
    brand: colour,
    paper,
    raised,
    sunk,
    ink: text(known(oklch(grey(its.ink))), [...everywhere, mark]),
    'ink-2': text(known(oklch(grey(its['ink-2']))), everywhere),
    'ink-3': text(known(oklch(grey(its['ink-3']))), everywhere),
    line: grey(its.line),
    'line-strong': moved(known(oklch(grey(its['line-strong']))), away, (it) =>
      stands(it, everywhere, visible),
    ),
    accent,
    // Under the pointer: further away from the paper, as far as what is written on it allows.
    'accent-strong': moved({ ...strong, l: strong.l + its.strong }, -its.strong, (it) =>
      stands(it, [on], legible),
    ),
    'accent-ink': text(lit(0.78), surfaces),
    'accent-wash': wash,
    'on-accent': on,
    warm: text(its.warm, [...surfaces, warmWash]),
    'warm-wash': warmWash,
    danger: text(its.danger, [...surfaces, dangerWash]),
    'danger-wash': dangerWash,
    mark,
  }
}

/**
 * What buttons are painted with and what is written on them: white or nearly black, whichever leaves the colour nearer
 * to the brand's own.
 */
function accentOf(brand: Shade, surfaces: readonly string[], theme: 'light' | 'dark') {
  const found = ['#ffffff', formatHex(drawn({ l: 0.18, c: 0.03, h: brand.h }))].flatMap((on) =>
    [-1, 1].map((way) => {
      const fits = (it: string) => stands(it, surfaces, visible) && stands(it, [on], legible)
      const accent = moved(brand, way, fits)
      return { accent, on, fits: fits(accent), far: Math.abs(known(oklch(accent)).l - brand.l) }
    }),
  )
  const [nearest] = found.filter(({ fits }) => fits).toSorted((one, other) => one.far - other.far)
  if (!nearest) throw new Error(`No accent of ${JSON.stringify(brand)} stands on ${theme} paper`)
  return nearest
}

interface Shade {
  readonly l: number
  readonly c: number
  readonly h: number
}

const step = 0.005

/** The nearest lightness in one direction for which something holds; the end of the way when it never does. */
function moved(from: Shade, way: number, holds: (hex: string) => boolean): string {
  let { l } = from
  let hex = formatHex(drawn({ ...from, l }))
  while (!holds(hex) && (way < 0 ? l > 0 : l < 1)) {
    l = Math.min(1, Math.max(0, l + Math.sign(way) * step))
    hex = formatHex(drawn({ ...from, l }))
  }
  return hex
}

function stands(colour: string, on: readonly string[], ratio: number): boolean {
  return on.every((surface) => wcagContrast(colour, surface) >= ratio)
}

/** As vivid as a screen can show it. */
function drawn({ l, c, h }: Shade): Oklch {
  return clampChroma({ mode: 'oklch', l, c, h }, 'oklch')
}

/** Black, white and greys have no hue; any will do. */
function known(colour: Oklch | undefined): Shade {
  return { l: colour?.l ?? 0, c: colour?.c ?? 0, h: colour?.h ?? 0 }
}
