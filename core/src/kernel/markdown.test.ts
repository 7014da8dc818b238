import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mentionedHandles, plainText, renderMarkdown } from './markdown.ts'

const bob = { handle: 'bob', name: 'Bob Delmas' }
const mentions = new Map([['bob', bob]])
const render = (source: string) => renderMarkdown(source, { mentions })

describe('Markdown', () => {
  test.each([
    ['# Title', '<h3>Title</h3>\n'],
    ['###### Title', '<h6>Title</h6>\n'],
    ['~~no~~ **yes**', '<p><s>no</s> <strong>yes</strong></p>\n'],
    [
      'see https://example.org/a_b_c.',
      '<p>see <a href="https://example.org/a_b_c" rel="nofollow ugc noopener">https://example.org/a_b_c</a>.</p>\n',
    ],
    ['open main.rs, write to bob@example.org', '<p>open main.rs, write to bob@example.org</p>\n'],
    [
      '[old](/questions/1 "t")',
      '<p><a href="/questions/1" title="t" rel="nofollow ugc noopener">old</a></p>\n',
    ],
    [
      '![a *lamp*](https://example.org/l.png)',
      '<p><img src="https://example.org/l.png" alt="a lamp" loading="lazy" /></p>\n',
    ],
    ['```js\n1 < 2\n```', '<pre><code class="language-js">1 &lt; 2\n</code></pre>\n'],
    ['- [x] done', '<ul>\n<li><label><input type="checkbox" disabled checked />done</label></li>\n</ul>\n'],
    ['- \\[x] no box', '<ul>\n<li>[x] no box</li>\n</ul>\n'],
  ])('writes %j', (source, html) => {
    expect(render(source)).toBe(html)
  })

  test('has tables, aligned without inline styles', () => {
    expect(render('| a | b |\n|--|-:|\n| 1 | 2 |')).toContain('<td>1</td>\n<td class="align-right">2</td>')
  })

  test('links the people that exist, and nobody in code, links or addresses', () => {
    const link = '<a href="/p/bob" class="mention">@bob</a>'
    expect(render('@Bob, @bobby (@bob) `@bob` [@bob](/x) x@bob @bob.')).toBe(
      `<p>${link}, @bobby (${link}) <code>@bob</code> ` +
        `<a href="/x" rel="nofollow ugc noopener">@bob</a> x@bob ${link}.</p>\n`,
    )
    expect(mentionedHandles('@Bob and @emma-roy; `@code` a@host.org\n\n    @block\n\n@bob')).toEqual([
      'bob',
      'emma-roy',
    ])
    expect(mentionedHandles(Array.from({ length: 50 }, (_, at) => `@person${at}`).join(' '))).toHaveLength(20)
  })

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt&colon;alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](vbscript:x) [x](file:///etc/passwd) [x](data:text/html;base64,PHNjcmlwdD4=)',
    '![x](data:image/svg+xml;base64,PHN2Zz4=)',
    '[x](//evil.example) [x](\\\\evil.example)',
    '<javascript:alert(1)>',
    '<div><b><i onclick="x"></i></b></div>',
    '[a](https://x.org "\\" onmouseover=\\"alert(1)")',
    '```"><script>\nx\n```',
    '&lt;script&gt;&#60;script&#62;',
    '| <script> |\n|---|\n| <iframe src=x> |',
  ])('shows %j as text', (source) => {
    const html = render(source)
    expect(html).not.toMatch(/<(script|iframe|div|b|i)\b/i)
    expect(html).not.toMatch(/<\w+(?:\s+[\w-]+="[^"]*")*\s+on\w+=/i)
    expect(html).not.toMatch(/(?:href|src)="(?!https?:|mailto:|\/(?!\/))/i)
  })

  test('never makes anything but what is on the list, whatever is typed', () => {
    const marks =
      '<script > " \' javascript: [ ]( ) ![ ` ``` &#x6a; <!-- --> @bob https:// | \\ &lt; data: # - *'
    const pieces = constantFrom(
      ' onload=',
      '<a href=',
      '- [ ] ',
      '\n',
      '    ',
      '\t',
      '\n|--|\n',
      ...marks.split(' '),
    )
    const typed = array(oneof(pieces, string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
    const tag =
      /<(?!\/?(?:p|h[3-6]|blockquote|pre|code|[uo]l|li|strong|em|s|label|table|thead|tbody|tr|t[hd])(?: class="[\w +#-]*"| start="\d+")*>|(?:br|hr) \/>|a href="(?:https?:|mailto:|[^":]*"|#)|a (?:title|rel)=|\/?a>|img src="(?:https?:|\/)|input type="checkbox" disabled(?: checked)? \/>)/
    assert(
      property(typed, (parts) => {
        const html = render(parts.join(''))
        expect(html).not.toMatch(/<script/i)
        expect(html).not.toMatch(/<\w+(?:\s+[\w-]+(?:="[^"]*")?)*\s+on\w+\s*=/i)
        expect(html).not.toMatch(tag)
      }),
      { numRuns: 500 },
    )
  })

  test('takes the longest hostile texts without choking', () => {
    const most = 30_000
    const hostile = '[ ![ [a]( *a_b > ` - < & @a |- **a ~~a <!-- *_['.split(' ')
    for (const piece of hostile) {
      const html = render(`${piece} `.repeat(most / 8) + piece.repeat(most / 8))
      expect(html.length).toBeLessThan(most * 8)
    }
  })
})

describe('plain text', () => {
  test('is what the reader would hear', () => {
    const html = render('# A & B\n\nThe "lamp" <b>\n\n- one\n- two ![a cat](https://x.org/c.png)')
    expect(plainText(html)).toBe('A & B The "lamp" <b> one two a cat')
  })
})
