import type { Brand } from '../brand/index.ts'
import { directionOf } from '../kernel/language.ts'
import type { FootPart, Letter, LetterPart } from '../kernel/letter.ts'
import type { Mail } from '../kernel/mail.ts'
import { colours } from './colours.ts'
import { fill, type Piece } from './layout.ts'

/** What a mail wears. */
export interface Look extends Pick<Brand, 'colour' | 'character'> {
  /** Only what every mailbox shows: a picture, at its whole address. Null leaves the name in its place. */
  readonly logo: { readonly url: string; readonly width: number; readonly height: number } | null
}

/**
 * A mail of a letter: the same words as plain text, and as HTML in the brand's colours that does without style sheets,
 * pictures and scripts. Nothing in it is loaded from anywhere but the logo, whose address is the same for everybody.
 */
export function dressLetter(letter: Letter, look: Look): Mail {
  const { to, template, subject, community, mailing } = letter
  return {
    to,
    template,
    subject,
    sender: community,
    text: textOf(letter),
    html: htmlOf(letter, look),
    ...(mailing && { mailing: { ...mailing, list: community } }),
  }
}

function textOf({ parts, footer, community, colon }: Letter): string {
  const lead = (words: string, link: string) => `${words}${colon}\n${link}`
  const said = (part: LetterPart | FootPart) => {
    if (part.part === 'said') return `${part.who}\n${part.words.replace(/^/gm, '> ')}`
    return part.part === 'button' || part.part === 'way' ? lead(part.words, part.link) : part.words
  }
  return [...parts.map(said), `— ${community}`, ...footer.map(said)].join('\n\n')
}

function htmlOf(letter: Letter, { colour, character, logo }: Look): string {
  const { language, community, subject, preview, parts, footer } = letter
  const shared = {
    ...colours(colour, character),
    lang: escaped(language),
    ...sidesOf(language),
    subject: escaped(subject),
    preview: escaped(preview),
    community: escaped(community),
    // A picture stands on the ground it was drawn for, by night too.
    'masthead-class': logo ? 'kept' : 'masthead',
    logo: escaped(logo?.url ?? ''),
    'logo-width': String(logo?.width ?? 0),
    'logo-height': String(logo?.height ?? 0),
  }
  const piece = (name: Piece, own: Record<string, string> = {}) => fill(name, { ...shared, ...own })
  const filled = ({ part, ...own }: LetterPart | FootPart) =>
    piece(part, Object.fromEntries(Object.entries(own).map(([name, words]) => [name, inLines(words)])))
  const links = parts.filter((part) => part.part === 'button').map(({ link }) => link)
  return [
    piece('head'),
    piece(logo ? 'logo' : 'name'),
    piece('sheet'),
    ...parts.map(filled),
    // For whom the button does nothing.
    ...links.map((link) => piece('address', { link: escaped(link) })),
    piece('text', { words: `— ${shared.community}` }),
    piece('foot'),
    ...footer.map(filled),
    piece('end'),
  ].join('')
}

/** How a language is written, and the side on which its lines begin. */
function sidesOf(language: string): { dir: string; start: string } {
  const dir = directionOf(language)
  return { dir, start: dir === 'rtl' ? 'right' : 'left' }
}

function inLines(words: string): string {
  return escaped(words).replaceAll('\n', '<br>')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}
