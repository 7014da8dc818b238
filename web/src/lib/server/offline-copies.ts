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
  const { viewing, sessionId, person, language } = locals
  const reader = viewing ? 'viewing' : sessionId && person ? markOf(person.id, sessionId) : 'visitor'
  const mayKeep = !viewing && status === 200 && route.id !== null && kept.has(route.id)
  headers.set('x-parvis-reader', mayKeep ? `${reader}; keep` : reader)
  headers.set('content-language', language)
}

/** The account, then the session; it says nothing of either to who finds it in the browser afterwards. */
function markOf(personId: string, sessionId: string): string {
  const hash = (text: string, length: number) =>
    createHash('sha256').update(text).digest('base64url').slice(0, length)
  return `${hash(`reader ${personId}`, 16)}.${hash(`session ${sessionId} of ${personId}`, 8)}`
}
