import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const styles = fileURLToPath(new URL('../src/lib/styles/generated', import.meta.url))
const messages = fileURLToPath(new URL('../messages', import.meta.url))

/** Which letters a browser takes from which file. */
interface Rule {
  readonly family: string
  readonly file: string
  readonly letters: ReadonlySet<number>
}

let rules: Rule[]

beforeAll(async () => {
  const css = await readFile(join(styles, 'fonts.css'), 'utf8')
  const found = css.matchAll(/font-family: '([^']+)';[^}]+url\('([^']+)'\)[^}]+unicode-range: (.+);/g)
  rules = [...found].map(([, family, file, range]) => ({
    family: family!,
    file: file!,
    letters: lettersIn(range!),
  }))
})

describe('the faces of the pages', () => {
  it('keep each letter in one file', () => {
    const seen = new Set<string>()
    const twice = rules.flatMap(({ family, letters }) =>
      [...letters].map((letter) => `${family} U+${letter.toString(16)}`).filter((name) => !addTo(seen, name)),
    )
    expect(twice).toEqual([])
    expect(seen.size).toBeGreaterThan(1000)
  })

  it('need one file each for every sentence that Parvis says', async () => {
    const said = await everythingSaid()
    for (const { file, letters } of rules.filter((rule) => rule.file.endsWith('-latin.woff2')))
      expect({ file, lacks: said.filter((letter) => !letters.has(letter.codePointAt(0)!)) }).toEqual({
        file,
        lacks: [],
      })
  })

  it('arrive with what a new connection may send at once, with 500 bytes of headers', async () => {
    const first = rules.filter(({ file }) => file.endsWith('-latin.woff2'))
    expect(first).toHaveLength(3)
    for (const { file } of first) expect((await stat(join(styles, file))).size).toBeLessThan(10 * 1460 - 500)
  })
})

function addTo(seen: Set<string>, name: string): boolean {
  const before = seen.size
  return seen.add(name).size > before
}

/** Every letter that stands in a message, without the signs of the grammars of ICU and Markdown. */
async function everythingSaid(): Promise<string[]> {
  const files = await readdir(messages, { recursive: true })
  const texts = await Promise.all(
    files
      .filter((file) => file.endsWith('.json'))
      .map((file) => readFile(join(messages, file), 'utf8').then(sentences)),
  )
  return [...new Set(texts.join(''))]
}

function sentences(json: string): string {
  return Object.values(JSON.parse(json) as Record<string, string>)
    .join('')
    .replace(/[{}#=<>*`_]/g, '')
}

function lettersIn(range: string): Set<number> {
  const spans = range.split(', ').map((span) =>
    span
      .slice(2)
      .split('-')
      .map((hex) => parseInt(hex, 16)),
  )
  return new Set(
    spans.flatMap(([first, last = first]) =>
      Array.from({ length: last! - first! + 1 }, (_, step) => first! + step),
    ),
  )
}
