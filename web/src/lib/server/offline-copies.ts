import { createHash } from 'node:crypto'
import type { RequestEvent } from '@sveltejs/kit'

/** Pages that one reads, and that have no client: what a service worker writes into them stays as it is. */
const kept = new Set(['/', '/c', '/c/[id]/[slug]', '/s', '/s/[slug]', '/tags', '/tags/[tag]', '/rules'])

/**
 * Tells the service worker whose page this is, by a mark that is another one for each session, and whether it may keep
 * a copy for reading offline. Who looks as somebody else keeps nothing of them.
 */
export function tellReader(
  { locals, route }: Pick<RequestEvent, 'locals' | 'route'>,
  { headers, status }: Response,
): void {
  if (!headers.get('content-type')?.startsWith('text/html')) return
  const { viewing, sessionId, language } = locals
  const reader = viewing ? 'viewing' : sessionId ? markOf(sessionId) : 'visitor'
  const mayKeep = !viewing && status === 200 && route.id !== null && kept.has(route.id)
  headers.set('x-parvis-reader', mayKeep ? `${reader}; keep` : reader)
  headers.set('content-language', language)
}

/** Says nothing of the session to who finds it in the browser afterwards. */
function markOf(sessionId: string): string {
  return createHash('sha256').update(`offline copies of ${sessionId}`).digest('base64url').slice(0, 16)
}
