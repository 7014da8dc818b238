import { createHash } from 'node:crypto'
import type { Brand } from '@parvis/core/brand'

/** What a picture beside a link says. */
export interface Card {
  readonly house: string
  readonly title: string
  readonly place: string | null
  readonly author: string | null
  /** In whose colours and faces. */
  readonly look: Pick<Brand, 'colour' | 'character'>
}

/** The letters that our faces have; a title in others is told by words alone. */
const letters = /^[\u0020-\u024f\u1e00-\u1eff\u2000-\u20cf\u2122\u2190-\u2193\u2212]*$/

/** What of a brand a card shows. */
export function lookOf({ brand: { colour, character } }: { readonly brand: Card['look'] }): Card['look'] {
  return { colour, character }
}

/** The card without signs that no face of ours has, such as emoji; null when it would say too little without them. */
export function cardOf({ house, title, place, author, look }: Card): Card | null {
  const bare = (said: string) =>
    said.replaceAll(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu, '').trim()
  const words = bare(title)
  if (!words || !letters.test(words) || !letters.test(bare(house))) return null
  const kept = (said: string | null) => (said !== null && letters.test(bare(said)) ? bare(said) : null)
  return { house: bare(house), title: words, place: kept(place), author: kept(author), look }
}

/** Another one as soon as the card says something else: for the address, so that nobody shows an old picture. */
export function nameOfCard(card: Card): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 12)
}
