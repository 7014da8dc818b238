import {
  array,
  boolean,
  constantFrom,
  integer,
  oneof,
  record,
  string,
  subarray,
  type Arbitrary,
} from 'fast-check'
import { Mark, type Node } from 'prosemirror-model'
import { schema } from './schema.ts'
import { docOf, paragraph } from './said.ts'

const word = oneof(
  constantFrom(
    'tent',
    'https://example.org/a_b',
    'été',
    'a',
    '"x"',
    '5',
    'C++',
    '(no)',
    '日本',
    '🏕',
    '*',
    '_',
    '**',
    '`',
    '#',
    '-',
    '1.',
    '>',
    '|',
    '[x]',
    '~~',
    '!',
    '\\',
    '&amp;',
    '<b>',
    '@emma_roy',
    ':',
    'end.',
    '«',
    '“a”',
    'http://x',
    'a@b.org',
    '…',
  ),
  string({ maxLength: 4 })
    .map((text) => text.replace(/\s/g, ''))
    .filter((text) => text !== ''),
)
const words = record({
  all: array(word, { minLength: 1, maxLength: 4 }),
  between: constantFrom(' ', ' ', ''),
})
  .map(({ all, between }) => all.join(between))
  // Nobody may escape in a name: where it ends so and two signs meet behind it, they are left out.
  .filter((text) => !/@[\w-]*_(?![\w-])/.test(text))
/** As it is when somebody signs half of a line: with spaces at its edges, too. */
const edge = constantFrom('', '', '', ' ')
const part = record({ before: edge, words, after: edge }).map((one) => one.before + one.words + one.after)
const address = constantFrom('https://example.org/a', 'https://example.org/a_b', '/s/tents', 'mailto:a@b.org')

function inlines(inTable = false): Arbitrary<Node[]> {
  const signs = record({
    names: subarray(['strong', 'em', 'strike', 'code', 'link'] as const),
    href: address,
  }).map(({ names, href }) => names.map((name) => schema.mark(name, name === 'link' ? { href } : null)))
  const piece = record({ words: part, signs }).map((one) => schema.text(one.words, Mark.setFrom(one.signs)))
  const picture = words.map((alt) => schema.node('image', { src: '/files/posts/x.webp', alt }))
  const others = inTable ? [picture] : [picture, constantFrom(schema.node('hard_break'))]
  return array(oneof({ arbitrary: piece, weight: 6 }, ...others), { maxLength: 4 })
}

function blocksOf(depth: number): Arbitrary<Node> {
  const paragraphs = inlines().map(paragraph)
  const headings = record({ level: integer({ min: 1, max: 6 }), inside: inlines(true) }).map(
    ({ level, inside }) => schema.node('heading', { level }, inside),
  )
  const codes = record({ lines: array(word, { maxLength: 4 }), language: constantFrom('', 'js', 'c++') }).map(
    ({ lines, language }) => {
      const text = lines.join('\n')
      return schema.node('code_block', { language }, text ? schema.text(text) : [])
    },
  )
  const rule = constantFrom(schema.node('horizontal_rule'))
  if (depth === 0) return oneof({ arbitrary: paragraphs, weight: 4 }, headings, codes, rule)
  const inner = blocksOf(depth - 1)
  const items = record({ first: paragraphs, rest: array(inner, { maxLength: 2 }) }).map(({ first, rest }) =>
    schema.node('list_item', null, [first, ...rest]),
  )
  const lists = record({
    ordered: boolean(),
    all: array(items, { minLength: 1, maxLength: 3 }),
    start: constantFrom(1, 1, 7),
    tight: boolean(),
  }).map(({ ordered, all, start, tight }) =>
    ordered ? schema.node('ordered_list', { start, tight }, all) : schema.node('bullet_list', { tight }, all),
  )
  const quotes = array(inner, { minLength: 1, maxLength: 3 }).map((all) =>
    schema.node('blockquote', null, all),
  )
  return oneof(paragraphs, headings, codes, rule, lists, quotes, tables())
}

function tables(): Arbitrary<Node> {
  const side = constantFrom(null, 'left', 'right', 'center')
  return record({
    sides: array(side, { minLength: 1, maxLength: 3 }),
    rows: array(array(inlines(true), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }).map(({ sides, rows }) =>
    schema.node(
      'table',
      null,
      rows.map((cells, at) =>
        schema.node(
          'table_row',
          null,
          sides.map((align, column) =>
            schema.node(at ? 'table_cell' : 'table_header', { align }, cells[column]),
          ),
        ),
      ),
    ),
  )
}

/** Documents of everything that the editor knows, with words that Markdown would take for signs. */
export function documents(): Arbitrary<Node> {
  return array(blocksOf(2), { minLength: 1, maxLength: 4 }).map(docOf)
}
