import { createHash } from 'node:crypto'
import { plain, showBrand, stylesheetOf, type Brand, type Character } from '@parvis/core/brand'
import { languagesSpoken, showCommunity, type Language } from '@parvis/core/people'

/** What the door remembers of the house, for the pages it makes when nothing can be asked. */
export interface House {
  readonly languages: readonly Language[]
  /** Null until somebody set it up. */
  readonly name: string | null
  /** Of these pages, in the house's colours and its kind of type; without a file of any kind. */
  readonly style: string
  /** Lets that style in, and nothing else. */
  readonly policy: string
}

/** The face and the corners of `tokens.css`: names only, as a browser may have them from other pages. */
const characters: Record<Character, { readonly title: string; readonly round: string }> = {
  editorial: { title: '560 clamp(1.9rem, 5vw, 2.6rem)/1.16 Fraunces, Georgia, serif', round: '999px' },
  modern: { title: '680 clamp(1.8rem, 4.6vw, 2.4rem)/1.16 Figtree, system-ui, sans-serif', round: '10px' },
  bold: {
    title: '700 clamp(2rem, 5.4vw, 2.8rem)/1.1 "Bricolage Grotesque", system-ui, sans-serif',
    round: '4px',
  },
}

/** A house of which nothing is known yet. */
export const unknownHouse: House = { languages: languagesSpoken, name: null, ...dressed(plain) }

/** Asks for it: once when the door opens, and after every change of the community. */
export async function rememberHouse(asking: Parameters<typeof showCommunity>[0]): Promise<House> {
  const [{ languages, name, setUp }, brand] = await Promise.all([showCommunity(asking), showBrand(asking)])
  return { languages, name: setUp ? name : null, ...dressed(brand) }
}

function dressed(brand: Pick<Brand, 'colour' | 'character'>): Pick<House, 'style' | 'policy'> {
  const { title, round } = characters[brand.character]
  const style = `${stylesheetOf(brand)}:root { color-scheme: light dark }
body { margin: 0; font: 1.0625rem/1.6 Figtree, system-ui, sans-serif; border-block-start: 5px solid var(--brand);
  background: var(--paper); color: var(--ink) }
header, main { max-width: 34em; margin: 0 auto; padding: 0 24px }
header { padding-block-start: 20px }
header a { display: inline-block; padding: 8px 0; color: var(--ink); font-weight: 600; text-decoration: none; overflow-wrap: anywhere }
main { padding-block: clamp(40px, 14vh, 140px) 48px }
h1 { font: ${title}; letter-spacing: -.012em; margin: .4em 0 .35em; text-wrap: balance; overflow-wrap: anywhere }
p { margin: 0 0 1.4em; font-size: 1.16rem; color: var(--ink-2) }
small { font-size: .9rem; color: var(--ink-3) }
p small { display: block }
main a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 18px; border-radius: ${round}; font-weight: 600;
  text-decoration: none; background: var(--accent); color: var(--on-accent) }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px }`
  const hash = createHash('sha256').update(style).digest('base64')
  return {
    style,
    policy: `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  }
}
