import { paletteOf, type Character } from '../brand/index.ts'

/** What a mailbox has of its own: it loads no face of ours. Titles have one that is near to the character's. */
const titles: Record<Character, { font: string; weight: string }> = {
  editorial: { font: "Georgia, 'Times New Roman', serif", weight: '400' },
  modern: { font: 'Helvetica, Arial, sans-serif', weight: '700' },
  bold: { font: "'Trebuchet MS', Verdana, sans-serif", weight: '700' },
}
const textFont = 'Helvetica, Arial, sans-serif'

let worn: { readonly brand: string; readonly colours: Readonly<Record<string, string>> } | undefined

/** Those of the brand, found once: they change once in years, and a mail is quicker dressed than a palette found. */
export function colours(colour: string, character: Character): Readonly<Record<string, string>> {
  const brand = `${colour} ${character}`
  if (worn?.brand !== brand) worn = { brand, colours: coloursOf(colour, character) }
  return worn.colours
}

/**
 * The brand's palette as the layout asks for it: by day in each element, by night in the style sheet, for mailboxes
 * that heed it. Those that invert colours by themselves start from pairs that are far apart, and not black on white.
 */
export function coloursOf(colour: string, character: Character): Record<string, string> {
  const day = paletteOf(colour, character, 'light')
  const night = paletteOf(colour, character, 'dark')
  const painted = character === 'bold'
  return {
    sunk: day.sunk,
    raised: day.raised,
    ink: day.ink,
    'ink-2': day['ink-2'],
    accent: day.accent,
    'on-accent': day['on-accent'],
    masthead: painted ? day.accent : day.raised,
    'on-masthead': painted ? day['on-accent'] : day['accent-ink'],
    'night-sunk': night.sunk,
    'night-raised': night.raised,
    'night-ink': night.ink,
    'night-ink-2': night['ink-2'],
    'night-accent': night.accent,
    'night-on-accent': night['on-accent'],
    'night-masthead': painted ? night.accent : night.raised,
    'night-on-masthead': painted ? night['on-accent'] : night['accent-ink'],
    'title-font': titles[character].font,
    'title-weight': titles[character].weight,
    'text-font': textFont,
  }
}
