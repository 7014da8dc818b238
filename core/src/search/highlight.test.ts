import { describe, expect, test } from 'vitest'
import { passageOf, withMarks } from './highlight.ts'

const marked = (text: string) => text.replaceAll('[', '\uE000').replaceAll(']', '\uE001')
const shown = (text: string) => withMarks.html(passageOf(marked(text)))

describe('the passage that is shown', () => {
  test('is the whole of a short text', () => {
    expect(shown('My [lamp] hums & <hums>')).toBe('My <mark>lamp</mark> hums &amp; &lt;hums&gt;')
  })

  test('is where most of the words are, with some of what comes before', () => {
    const passage = shown(
      `A [lamp]. ${'Nothing here. '.repeat(50)}Then the [lamp] hums in the [night]. ${'And so on. '.repeat(50)}`,
    )
    expect(passage).toMatch(
      /^… .*Nothing here\. Then the <mark>lamp<\/mark> hums in the <mark>night<\/mark>\. .* …$/,
    )
    expect(passage.length).toBeLessThan(320)
  })

  test('begins at the beginning when nothing matches', () => {
    expect(shown('word '.repeat(100))).toMatch(/^word .* …$/)
  })

  test('never parts a mark or a character', () => {
    for (const text of [
      `[${'𐐀'.repeat(400)}]`,
      `${'𐐀'.repeat(101)}[lamp]${'x'.repeat(400)}`,
      `${'x'.repeat(300)}[y]`,
    ]) {
      const passage = shown(text)
      expect(passage.isWellFormed()).toBe(true)
      expect(passage.split('<mark>').length).toBe(passage.split('</mark>').length)
      expect(passage).not.toMatch(/[\uE000\uE001]/)
    }
  })
})
