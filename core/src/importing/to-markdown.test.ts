import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../kernel/markdown.ts'
import { toMarkdown } from './to-markdown.ts'

const shown = (html: string) =>
  renderMarkdown(toMarkdown({ html }))
    .replace(/<[^>]*>/g, '')
    .trim()

describe('HTML of another forum as Markdown', () => {
  // As real posts have it, and as their readers saw it.
  test.each([
    [
      'a line end behind marked words',
      '<p><strong>Question:</strong>\nWhich one?</p>',
      'Question: Which one?',
    ],
    ['the same behind code', '<p>Call <code>fit()</code>\n  twice</p>', 'Call fit() twice'],
    [
      'the same behind a link',
      '<p>See <a href="https://example.org/a">this</a>\nand that</p>',
      'See this and that',
    ],
    [
      'a mark around a link behind a word',
      '<p>must<sup><strong><a href="https://example.org/1">1</a></strong></sup> hold</p>',
      'must1 hold',
    ],
    [
      'a space just inside of a link',
      '<p>a line<a href="https://example.org/r"> [ref] </a>it</p>',
      'a line [ref] it',
    ],
  ])('keeps the words apart and shows no signs: %s', (_, html, words) => {
    expect(shown(html)).toBe(words)
  })

  test('leaves the lines of code as they are', () => {
    const html = '<pre><code><span>if</span>\n  <b>x</b>\n  y</code></pre>'
    expect(toMarkdown({ html })).toBe('```\nif\n  x\n  y\n```')
  })
})
