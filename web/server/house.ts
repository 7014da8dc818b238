import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { plain, showBrand, stylesheetOf, type Brand, type Character } from '@parvis/core/brand'
import { languagesSpoken, showCommunity, type Language } from '@parvis/core/people'

/** What the door remembers of the house, for the pages it makes when nothing can be asked. */
export interface House {
  readonly languages: readonly Language[]
  /** Null until somebody set it up. */
  readonly name: string | null
  readonly character: Character
  /** Of these pages, in the house's colours and its kind of type; without a file of any kind. */
  readonly style: string
  /** Lets that style in, and nothing else. */
  readonly policy: string
}

/** The sizes, faces and corners of every page. No file of a face comes with them: a browser may have it from other pages. */
const tokens = readFileSync(new URL('../src/lib/styles/tokens.css', import.meta.url), 'utf8')

type Dress = Pick<House, 'character' | 'style' | 'policy'>

/** A house of which nothing is known yet. */
export const unknownHouse: House = { languages: languagesSpoken, name: null, ...dressed(plain) }

/** Asks for it: once when the door opens, and after every change of the community. */
export async function rememberHouse(asking: Parameters<typeof showCommunity>[0]): Promise<House> {
  const [{ languages, name, setUp }, brand] = await Promise.all([showCommunity(asking), showBrand(asking)])
  return { languages, name: setUp ? name : null, ...dressed(brand) }
}

function dressed({ colour, character }: Pick<Brand, 'colour' | 'character'>): Dress {
  const style = `${tokens}${stylesheetOf({ colour, character })}
body { margin: 0; font: 1.0625rem/1.6 var(--text); border-block-start: 5px solid var(--brand);
  background: var(--paper); color: var(--ink) }
header, main { max-width: 34em; margin: 0 auto; padding: 0 24px }
header { padding-block-start: 20px }
header a { display: inline-block; padding: 8px 0; color: var(--ink); font-weight: 600; text-decoration: none; overflow-wrap: anywhere }
main { padding-block: clamp(40px, 14vh, 140px) 48px }
h1 { font: var(--display-weight) var(--size-title)/1.16 var(--display); letter-spacing: var(--display-tracking); margin: .4em 0 .35em; text-wrap: balance; overflow-wrap: anywhere }
p { margin: 0 0 1.4em; font-size: 1.16rem; color: var(--ink-2) }
small { font-size: .9rem; color: var(--ink-3) }
p small { display: block }
main a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 18px; border-radius: var(--round); font-weight: 600;
  text-decoration: none; background: var(--accent); color: var(--on-accent) }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px }`
  const hash = createHash('sha256').update(style).digest('base64')
  return {
    character,
    style,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  }
}
