import { messagesIn } from './messages.ts'
import { offeredBy } from './language.ts'
import { lookOf, type Card } from './cards.ts'

/** What the house says of itself, in its first language: whoever asks, the picture is the same. */
export function houseCard({ community }: Pick<App.Locals, 'community'>): Card {
  const [language = 'en'] = offeredBy(community.languages)
  const title = community.tagline || messagesIn(language)('lists.visitorTitle')
  return { house: community.name, title, place: null, author: null, look: lookOf(community) }
}
