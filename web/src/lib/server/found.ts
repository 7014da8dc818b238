import { host } from '@parvis/core/app'
import { plainText } from '@parvis/core/kernel/markdown'
import type { RequestEvent } from '@sveltejs/kit'
import { messagesIn } from './messages.ts'
import { trail, type Telling } from './structured.ts'
import type { Graph, Thing } from 'schema-dts'

/** How a page is found elsewhere: under which address, in which words, and whether at all. */
export interface Found {
  /** The one address, whole when PARVIS_URL says where the community stands. */
  readonly canonical: string
  readonly description: string | null
  /** False for what holds too little, or only a part of another page. */
  readonly indexed: boolean
  /** The address of what is new there, without the format that it ends with. */
  readonly feed: string | null
}

const longest = 160

/** Where addresses begin: what a browser says of it could be kept in memory for the next one, so it is not asked. */
function base(): string {
  return host.app?.config.url ?? ''
}

/** A page by its path; further pages of a list, and other orders of it, are not found by themselves. */
export function found(
  { url }: Pick<RequestEvent, 'url'>,
  path: string,
  {
    description = null,
    thin = false,
    feed = null,
  }: Partial<Record<'description' | 'feed', string | null>> & { thin?: boolean } = {},
): Found {
  const part = url.searchParams.has('after')
  return { canonical: base() + path, description: description || null, indexed: !thin && !part, feed }
}

/** The first words of a text in HTML, as a result of a search shows them. */
export function firstWords(html: string): string {
  const text = plainText(html.slice(0, 1000).replace(/<[^>]*$|&[^;]{0,6}$/, ''))
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`
}

/** In whose words a page is told of. */
export function tellingOf({ locals }: Pick<RequestEvent, 'locals'>): Telling {
  return { base: base(), somebody: messagesIn(locals.language)('common.formerMember') }
}

/** Tells where a page stands, from the community down to itself. */
export function tellTrail(
  event: Pick<RequestEvent, 'locals' | 'isDataRequest'>,
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
