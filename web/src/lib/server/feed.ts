import { createHash } from 'node:crypto'
import type { ListedTopic } from '@parvis/core/conversations'
import { error, type RequestEvent } from '@sveltejs/kit'
import { Feed } from 'feed'
import { siteOf } from './site.ts'

const types: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

/** What a feed is of: the page that shows the same, and what is newest there. */
export interface Told {
  readonly title: string
  readonly description?: string
  /** Of the page, encoded. */
  readonly path: string
  readonly entries: readonly Entry[]
}

export interface Entry {
  /** Stays the same when the title, and so the address, becomes another. */
  readonly id: string
  readonly title: string
  readonly url: string
  readonly summary: string
  readonly at: string
  readonly author: string | null
  readonly tags: readonly string[]
}

/** A conversation as feeds tell it. */
export function entryOf(
  topic: Pick<ListedTopic, 'id' | 'title' | 'url' | 'createdAt' | 'author' | 'tags'>,
  summary: string,
): Entry {
  const { id, title, url, createdAt, author, tags } = topic
  return { id, title, url, summary, at: createdAt, author: author.name, tags }
}

/**
 * The feed in the format that the address ends with: Atom (RFC 4287) or JSON Feed 1. Whoever has it already is told so.
 */
export function sendFeed(
  event: Pick<RequestEvent<{ format: string }>, 'params' | 'request' | 'url' | 'locals'>,
  told: Told,
): Response {
  const { format } = event.params
  const type = types[format]
  if (!type) error(404)
  const { origin } = siteOf(event)
  const feed = new Feed({
    id: origin + told.path,
    title: told.title,
    ...(told.description && { description: told.description }),
    link: origin + told.path,
    // The same as long as nothing is new, so that it need not be sent again.
    updated: new Date(told.entries[0]?.at ?? 0),
    feed: origin + event.url.pathname + event.url.search,
    generator: 'Parvis',
  })
  // Atom has markup in its titles, JSON Feed has words.
  const words = format === 'atom' ? escaped : (text: string) => text
  for (const { id, title, url, summary, at, author, tags } of told.entries)
    feed.addItem({
      id: `urn:uuid:${id}`,
      title: words(title),
      link: new URL(url, origin).href,
      description: words(summary),
      content: escaped(summary),
      date: new Date(at),
      published: new Date(at),
      author: [{ name: author ?? event.locals.community.name }],
      category: tags.map((tag) => ({ name: tag, term: tag })),
    })
  return answer(event.request, format === 'atom' ? feed.atom1() : feed.json1(), type)
}

function answer(request: Request, text: string, type: string): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const headers = { etag, 'content-type': type, 'cache-control': 'public, max-age=300' }
  const known = request.headers.get('if-none-match')?.includes(etag)
  return known ? new Response(null, { status: 304, headers }) : new Response(text, { headers })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
