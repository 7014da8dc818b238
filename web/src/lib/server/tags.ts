import type { RequestEvent } from '@sveltejs/kit'

/** What a page shows, for the visitor cache: the page is forgotten when one of these changes. */
export type Tag =
  | 'lists'
  | 'found'
  | 'people'
  | `topic:${string}`
  | `space:${string}`
  | `person:${string}`
  | `activity:${string}`

/**
 * Lets the server in front keep this page for other visitors until one of its tags changes. A page that never calls
 * it is never kept. The header stays inside: the server takes it off.
 */
export function keepForVisitors(
  event: Pick<RequestEvent, 'locals' | 'setHeaders'>,
  tags: readonly Tag[],
): void {
  if (event.locals.person) return
  event.setHeaders({ 'x-parvis-tags': [...new Set(tags)].join(' ') })
}
