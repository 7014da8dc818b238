import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const packages = fileURLToPath(new URL('../../node_modules/@fontsource-variable', import.meta.url))
const generatedFolder = fileURLToPath(new URL('../src/lib/styles/generated', import.meta.url))

interface Face {
  readonly name: string
  readonly from: string
  readonly axes: Record<string, number | { readonly min: number; readonly max: number }>
  readonly features: readonly string[]
}

/** What is set with a face: its letters' distances, fi and fl, figures as high as capitals; no alternates for taste. */
const setting = ['kern', 'liga', 'lnum']

/**
 * What the pages' two faces have that is used: one weight of the display face, drawn for the size of a title, and of
 * the text face the weights between those of text and of a button. The whole of either is three times as heavy.
 */
const faces = [
  {
    name: 'Figtree',
    from: 'figtree/files/figtree-SCRIPT-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
    features: [...setting, 'tnum'], // tables are set in it
    weights: '400 700',
  },
  {
    name: 'Fraunces',
    from: 'fraunces/files/fraunces-SCRIPT-opsz-normal.woff2',
    axes: { wght: 560, opsz: 36 },
    features: setting,
    weights: '400 700',
  },
  {
    name: 'Bricolage Grotesque',
    from: 'bricolage-grotesque/files/bricolage-grotesque-SCRIPT-opsz-normal.woff2',
    axes: { wght: 700, opsz: 36 },
    features: setting,
    weights: '400 700',
  },
] as const

/** For pictures that the server draws: one weight each, in the format that its typesetter reads. */
const drawn = [
  { ...faces[0], axes: { wght: 500 } },
  { ...faces[1], axes: { wght: 560, opsz: 72 } },
  { ...faces[2], axes: { wght: 700, opsz: 72 } },
] as const

/**
 * What a page written in one of the languages of Parvis is made of. It stays so little that a face arrives before a
 * connection has to wait for the other side: ten packets of 1,460 bytes are sent at once (RFC 6928).
 */
const written =
  'U+20-22, U+25-29, U+2B-3B, U+3F-5B, U+5D, U+61-7A, U+A0-A1, U+AA-AB, U+B0, U+B7, U+BA-BB, U+BF-C4, U+C6-CF, U+D1-D6, U+D9-DC, U+DF-E4, U+E6-EF, U+F1-F6, U+F9-FC, U+FF, U+152-153, U+2009, U+2011, U+2013-2014, U+2018-2019, U+201C-201E, U+2026, U+202F, U+20AC, U+2191, U+2193, U+2212'

/** Signs of code and of reckoning, and the letters of the other languages of Western Europe. */
const rarely =
  'U+23-24, U+2A, U+3C-3E, U+5C, U+5E-60, U+7B-7E, U+A2-A9, U+AC-AF, U+B1-B6, U+B8-B9, U+BC-BE, U+C5, U+D0, U+D7-D8, U+DD-DE, U+E5, U+F0, U+F7-F8, U+FD-FE, U+131, U+2BC, U+2C6, U+2DA, U+2DC, U+200A-200B, U+2010, U+2012, U+201A, U+2020-2022, U+2030, U+2039-203A, U+2122'

/** Names from elsewhere in Europe. */
const farther = 'U+100-130, U+132-151, U+154-24F, U+1E00-1EFF, U+20A0-20AB, U+20AD-20C0'

/** Some letters of a face, from the package's file of their script. */
interface Part {
  readonly name: string
  readonly script: 'latin' | 'latin-ext'
  /** As a style sheet tells them. */
  readonly range: string
}

/** What a browser takes as it needs it. */
const servedParts: readonly Part[] = [
  { name: 'latin', script: 'latin', range: written },
  { name: 'latin-rare', script: 'latin', range: rarely },
  { name: 'latin-ext', script: 'latin-ext', range: farther },
]

const drawnParts: readonly Part[] = [
  { name: 'latin', script: 'latin', range: `${written}, ${rarely}` },
  { name: 'latin-ext', script: 'latin-ext', range: farther },
]

/**
 * System faces set to the measure of ours, so that a page does not move when ours arrive. Figures by Capsize
 * (https://seek-oss.github.io/capsize/), from the metrics of each pair; Liberation has those of Arial and Times.
 */
const fallbacks = `@font-face {
  font-family: 'Figtree fallback';
  src: local('Arial'), local('ArialMT'), local('Liberation Sans');
  size-adjust: 100.7176%;
  ascent-override: 94.3231%;
  descent-override: 24.8219%;
  line-gap-override: 0%;
}
@font-face {
  font-family: 'Fraunces fallback';
  src: local('Times New Roman'), local('TimesNewRomanPSMT'), local('Liberation Serif');
  size-adjust: 115.4462%;
  ascent-override: 84.7148%;
  descent-override: 22.0882%;
  line-gap-override: 0%;
}
`

/** Writes the faces' subsets, and fonts.css that tells a browser of them. Takes half a second. */
export async function subsetFonts(): Promise<void> {
  await mkdir(generatedFolder, { recursive: true })
  await Promise.all(drawn.flatMap((face) => drawnParts.map((part) => subset(face, part, 'truetype'))))
  const rules = await Promise.all(
    faces.flatMap((face) =>
      servedParts.map(async (part) => ruleOf(face, part, await subset(face, part, 'woff2'))),
    ),
  )
  await writeFile(join(generatedFolder, 'fonts.css'), [heading, ...rules, fallbacks].join('\n'))
}

/** Writes the part of a face and answers with the name of its file. */
async function subset(face: Face, part: Part, targetFormat: 'woff2' | 'truetype'): Promise<string> {
  const whole = await readFile(join(packages, face.from.replace('SCRIPT', part.script)))
  const kept = {
    variationAxes: { ...face.axes },
    keepFeatures: [...face.features],
    noHinting: true,
    dropTables: ['STAT'],
  }
  const ending = targetFormat === 'woff2' ? 'woff2' : 'ttf'
  const file = `${face.name.toLowerCase().split(' ')[0]}-${part.name}.${ending}`
  await writeFile(
    join(generatedFolder, file),
    await subsetFont(whole, lettersOf(part.range), { targetFormat, ...kept }),
  )
  return file
}

function ruleOf({ name, weights }: (typeof faces)[number], { range }: Part, file: string): string {
  return `@font-face {
  font-family: '${name}';
  font-weight: ${weights};
  font-display: swap;
  src: url('${file}') format('woff2');
  unicode-range: ${range};
}
`
}

const heading = '/* Made by scripts/subset-fonts.ts: edit the faces there. */\n'

/** Every letter of a unicode-range. */
function lettersOf(range: string): string {
  const letters = range.split(', ').flatMap((part) => {
    const [first = 0, last = first] = part
      .slice(2)
      .split('-')
      .map((hex) => parseInt(hex, 16))
    return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step))
  })
  return letters.join('')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await subsetFonts()
