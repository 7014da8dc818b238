import type { RequestListener, ServerResponse } from 'node:http'

/** What it may do: ask this community, and nobody else. It has no page around it that could need more. */
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Takes the place of every worker that was ever sent, throws away what it kept, and goes. */
const retired = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(leave()))
async function leave() {
  for (const name of await caches.keys()) await caches.delete(name)
  await self.registration.unregister()
  for (const client of await self.clients.matchAll({ type: 'window' })) await client.navigate(client.url)
}
`

/**
 * Sends the service worker: browsers ask for it again with every page they open, so that a new one, or none, reaches
 * them at once. When the house has none any more, those that are out there are sent one that takes itself away.
 */
export function sendServiceWorker(
  response: ServerResponse,
  { wanted, send }: { wanted: boolean; send: () => ReturnType<RequestListener> },
): void {
  response.setHeader('content-security-policy', policy)
  response.setHeader('cache-control', 'no-cache')
  if (wanted) return send()
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' })
  response.end(retired)
}
