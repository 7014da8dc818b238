import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const packages = fileURLToPath(new URL('../../node_modules/@fontsource-variable', import.meta.url))
const generatedFolder = fileURLToPath(new URL('../src/lib/styles/generated', import.meta.url))

/**
 * What the pages' two faces have that is used: one weight of the display face, drawn for the size of a title, and of
 * the text face the weights between those of text and of a button. The whole of either is three times as heavy.
 */
const faces = [
  {
    name: 'Figtree',
    from: 'figtree/files/figtree-SCRIPT-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
    weights: '400 700',
  },
  {
    name: 'Fraunces',
    from: 'fraunces/files/fraunces-SCRIPT-opsz-normal.woff2',
    axes: { wght: 560, opsz: 36 },
    weights: '400 700',
  },
  {
    name: 'Bricolage Grotesque',
    from: 'bricolage-grotesque/files/bricolage-grotesque-SCRIPT-opsz-normal.woff2',
    axes: { wght: 700, opsz: 36 },
    weights: '400 700',
  },
] as const

/** For pictures that the server draws: one weight each, in the format that its typesetter reads. */
const drawn = [
  { ...faces[0], axes: { wght: 500 } },
  { ...faces[1], axes: { wght: 560, opsz: 72 } },
  { ...faces[2], axes: { wght: 700, opsz: 72 } },
] as const

/** The letters of the languages that Parvis speaks, and apart from them those of names from elsewhere in Europe. */
const scripts = {
  latin:
    'U+20-7E, U+A0-FF, U+131, U+152-153, U+2BC, U+2C6, U+2DA, U+2DC, U+2009-200B, U+2010-2014, U+2018-201A, U+201C-201E, U+2020-2022, U+2026, U+202F, U+2030, U+2039-203A, U+20AC, U+2122, U+2191, U+2193, U+2212',
  'latin-ext': 'U+100-130, U+132-151, U+154-24F, U+1E00-1EFF, U+20A0-20AB, U+20AD-20C0',
}

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
  await Promise.all(
    drawn.flatMap((face) =>
      Object.entries(scripts).map(([script, range]) => subsetDrawn(face, script, range)),
    ),
  )
  const rules = await Promise.all(
    faces.flatMap((face) =>
      Object.entries(scripts).map(async ([script, range]) => {
        const whole = await readFile(join(packages, face.from.replace('SCRIPT', script)))
        const options = { targetFormat: 'woff2', variationAxes: { ...face.axes } } as const
        const file = `${face.name.toLowerCase().split(' ')[0]}-${script}.woff2`
        await writeFile(join(generatedFolder, file), await subsetFont(whole, lettersOf(range), options))
        return `@font-face {
  font-family: '${face.name}';
  font-weight: ${face.weights};
  font-display: swap;
  src: url('${file}') format('woff2');
  unicode-range: ${range};
}
`
      }),
    ),
  )
  await writeFile(join(generatedFolder, 'fonts.css'), [heading, ...rules, fallbacks].join('\n'))
}

async function subsetDrawn(face: (typeof drawn)[number], script: string, range: string): Promise<void> {
  const whole = await readFile(join(packages, face.from.replace('SCRIPT', script)))
  const options = { targetFormat: 'truetype', variationAxes: { ...face.axes } } as const
  const file = `${face.name.toLowerCase().split(' ')[0]}-${script}.ttf`
  await writeFile(join(generatedFolder, file), await subsetFont(whole, lettersOf(range), options))
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
