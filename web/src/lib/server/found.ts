import { host } from '@parvis/core/app'
import { excerpt } from '@parvis/core/conversations'
import { cut } from '@parvis/core/kernel/text'
import type { RequestEvent } from '@sveltejs/kit'
import { addressHere } from './arrival.ts'
import { cardOf, nameOfCard, type Card } from './cards.ts'
import { houseCard } from './house-card.ts'
import { languageNamed, offeredBy } from './language.ts'
import { messagesIn } from './messages.ts'
import { trail, type Telling } from './structured.ts'
import type { Graph, Thing } from 'schema-dts'

/** How a page is found elsewhere: under which address, in which words, and whether at all. */
export interface Found {
  /** The one address; null where nobody knows how it begins, because search engines want it named whole. */
  readonly canonical: string | null
  readonly description: string | null
  /** False for what holds too little, or only a part of another page. */
  readonly indexed: boolean
  /** The address of what is new there, without the format that it ends with. */
  readonly feed: string | null
  /** The picture that stands beside a link to it; none where nobody knows how its address begins. */
  readonly picture: string | null
  /** The same in each language that the house speaks; empty when it is one, the words are mostly people's own, or nobody knows how addresses begin. */
  readonly languages: readonly { readonly language: string; readonly url: string }[]
}

const longest = 160

type Asking = Pick<RequestEvent, 'url' | 'locals' | 'platform' | 'request' | 'getClientAddress'>

/**
 * Where addresses begin: with PARVIS_URL; without it, for who tries the community on their own machine, with what they
 * typed. What other browsers say of it could be kept in memory for the next one, so it is not asked.
 */
function baseOf(event: Asking): string {
  return host.app?.config.url ?? addressHere(event) ?? ''
}

interface Said {
  readonly description?: string | null
  readonly thin?: boolean
  readonly feed?: string | null
  /** People wrote it, in their language: the house's own words around it do not make it another page. */
  readonly written?: boolean
  /** Its own picture, and where that is; otherwise the house's. */
  readonly picture?: { readonly path: string; readonly card: Card }
}

/** A page by its path; further pages of a list, and other orders of it, are not found by themselves. */
export function found(event: Asking, path: string, said: Said = {}): Found {
  const { url, locals } = event
  const { description, thin = false, feed = null, picture, written = false } = said
  const spoken = locals.community.languages
  const named = written ? null : languageNamed({ url }, spoken)
  const base = baseOf(event)
  const place = base && base + path
  const languages = offeredBy(spoken).map((language) => ({ language, url: `${place}?lang=${language}` }))
  return {
    canonical: place && named ? `${place}?lang=${named}` : place || null,
    languages: !place || written || languages.length < 2 || path.includes('?') ? [] : languages,
    description: description || null,
    indexed: !thin && !url.searchParams.has('after'),
    feed,
    // Whoever is signed in shows nobody the head of this page.
    picture: locals.person || !base ? null : pictureOf(locals, base, picture),
  }
}

function pictureOf(locals: App.Locals, base: string, own: Said['picture']): string | null {
  const house = { path: '/card.png', card: houseCard(locals) }
  for (const { path, card } of own ? [own, house] : [house]) {
    const drawn = cardOf(card)
    if (drawn) return `${base}${path}?v=${nameOfCard(drawn)}`
  }
  return null
}

/** The first words of a text in HTML, as a result of a search shows them. */
export function firstWords(html: string): string {
  return excerpt(cut(html, 1000), longest)
}

/** In whose words a page is told of. */
export function tellingOf(event: Asking): Telling {
  return { base: baseOf(event), somebody: messagesIn(event.locals.language)('common.formerMember') }
}

/** Tells where a page stands, from the community down to itself. */
export function tellTrail(
  event: Asking & Pick<RequestEvent, 'isDataRequest'>,
  steps: readonly (readonly [name: string, path: string])[],
  more: Thing[] = [],
): void {
  const { name } = event.locals.community
  tell(event, [...more, trail([[name, '/'], ...steps], tellingOf(event))])
}

/**
 * Tells visitors' browsers, and so search engines, what a page is about in the words of schema.org. It is data: nothing
 * in it runs, and no policy has to let it.
 */
export function tell(
  { locals, isDataRequest }: Pick<RequestEvent, 'locals' | 'isDataRequest'>,
  things: Thing[],
) {
  if (locals.person || isDataRequest) return
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  // A text that says </script> must not end it.
  const data = JSON.stringify(graph).replaceAll('<', '\\u003c')
  locals.structured = `<script type="application/ld+json">${data}</script>`
}
