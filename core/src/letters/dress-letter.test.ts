import { readFile } from 'node:fs/promises'
import { wcagContrast } from 'culori/fn'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileLayout, layoutFile } from '../../scripts/compile-layout.ts'
import { characters, demonstrations, plain } from '../brand/index.ts'
import type { Letter } from '../kernel/letter.ts'
import { mailsStyle } from '../../test/mail-style.ts'
import { coloursOf } from './colours.ts'
import { dressLetter } from './index.ts'

const letter: Letter = {
  to: 'zoe@example.org',
  template: 'news',
  language: 'fr',
  community: 'Lumière & Co',
  subject: 'Pourquoi ma lampe « bourdonne » ?',
  preview: 'Bob a répondu.',
  colon: '\u00a0:',
  parts: [
    { part: 'text', words: 'Bonjour,' },
    { part: 'title', words: 'Pourquoi ma <lampe> bourdonne ?', link: 'https://l.example/c/1/lampe?a=1&b=2' },
    { part: 'said', who: 'Bob a répondu', words: 'Changez le "driver".\nEt dites-nous.' },
    { part: 'button', words: 'Lire la réponse', link: 'https://l.example/c/1/lampe#2' },
    { part: 'text', words: 'À bientôt.' },
  ],
  footer: [
    { part: 'why', words: 'Vous suivez cette conversation.' },
    { part: 'way', words: 'Ne plus recevoir ces e-mails', link: 'https://l.example/unsubscribe/xyz' },
  ],
}
const look = { ...plain, logo: null }

describe('a dressed letter', () => {
  test('says the same as plain text and as HTML', () => {
    const { text, html } = dressLetter(letter, look)
    const words = (said: string) => said.replace(/https?:\S+/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
    const [, body = ''] = html.split('<body')
    const seen = body
      .replace(/^[^>]*>/, '')
      .replace(/<div style="display:none[^]*?<\/div>/, '')
      .replace(/<!--[^]*?-->|<[^>]*>/g, ' ')
      .replace(/&(?:#39|quot|lt|gt|amp|#160);/g, ' ')
    // At its head stands whose mail it is, where a mailbox shows plain text without one.
    expect(words(seen)).toEqual([...words(letter.community), ...words(text)])
    for (const [link] of text.matchAll(/https?:\S+/g)) expect(html).toContain(link.replaceAll('&', '&amp;'))
    expect(text).toContain('Lire la réponse\u00a0:\nhttps://l.example/c/1/lampe#2\n')
    expect(html).not.toContain('<lampe>')
  })

  test('keeps to what the usual mailboxes know', () => {
    for (const character of characters) {
      const { html } = dressLetter(letter, { colour: '#5a2be2', character, logo: null })
      expect(mailsStyle.unknownIn(html)).toEqual([])
      expect(html).toMatch(/<html lang="fr" dir="ltr"/)
      // Gmail cuts what is longer.
      expect(Buffer.byteLength(html)).toBeLessThan(mailsStyle.mostBytes)
      expect(html.match(/<table(?![^>]*role="presentation")[^>]*>/g)).toBeNull()
    }
  })

  test('loads nothing but the logo, and stands by its name where pictures are not shown', () => {
    const bare = dressLetter(letter, look).html
    expect(bare).not.toMatch(/<img|<script|<link|url\(|@import|@font-face/)
    const logo = { url: 'https://l.example/brand/logo-1.png', width: 200, height: 40 }
    const { html } = dressLetter(letter, { ...plain, logo })
    expect(html.match(/<img[^>]*>/g)).toEqual([
      '<img src="https://l.example/brand/logo-1.png" alt="Lumière &amp; Co" width="200" height="40" style="display:inline-block;border:0;" />',
    ])
    expect(html).toContain('— Lumière &amp; Co')
    // A picture may be dark: it is not put on dark ground.
    expect(html).not.toContain('class="masthead"')
  })

  test('begins its lines on the other side in languages that are written so', () => {
    const { html } = dressLetter({ ...letter, language: 'ar' }, look)
    expect(html).toMatch(/<html lang="ar" dir="rtl"/)
    expect(html).not.toMatch(/(?:<td align="left"|direction:ltr;font-size:0px;padding)/)
  })

  test('of any brand can be read by day and by night', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((one) => `#${one.toString(16).padStart(6, '0')}`)
    const pairs = [
      ['on-accent', 'accent'],
      ['ink', 'raised'],
      ['ink-2', 'raised'],
      ['ink-2', 'sunk'],
      ['on-masthead', 'masthead'],
    ] as const
    fc.assert(
      fc.property(colour, fc.constantFrom(...characters), (brand, character) => {
        const its = coloursOf(brand, character)
        const faint = pairs.flatMap(([what, on]) =>
          ['', 'night-']
            .filter((by) => wcagContrast(its[by + what]!, its[by + on]!) < 4.5)
            .map((by) => by + what),
        )
        expect(faint).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test.each(Object.entries(demonstrations))('wears the colour of %s', (_, { brand }) => {
    const { html } = dressLetter(letter, { ...brand, logo: null })
    const button = /<td align="center" bgcolor="(#[0-9a-f]{6})"[^]*?color:(#[0-9a-f]{6})/.exec(html)
    const { accent, 'on-accent': on } = coloursOf(brand.colour, brand.character)
    expect(button?.slice(1)).toEqual([accent, on])
  })
})

test('the layout is what its source amounts to: node core/scripts/compile-layout.ts', async () => {
  expect(await readFile(layoutFile, 'utf8')).toBe(await compileLayout())
})
