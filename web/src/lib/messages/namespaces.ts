import type { Namespace } from './generated/index.ts'

/** Which part of the house speaks with which sentences, by the beginning of the route; `common` is everywhere. */
const byRoute: readonly (readonly [prefix: string, namespaces: readonly Namespace[]])[] = [
  ['/c/', ['conversation']],
  ['/ask', ['conversation']],
  ['/c', ['lists']],
  ['/s', ['lists']],
  ['/tags', ['lists']],
  ['/design', ['lists']],
  ['/accessibility', ['accessibility']],
  ['/search', ['lists']],
  ['/people', ['lists']],
  ['/p', ['lists']],
  ['/(doors)', ['doors', 'identity']],
  ['/(doors)/allow', ['tools']],
  ['/(doors)/set-up', ['doors', 'brand']],
  ['/settings', ['settings', 'identity']],
  ['/(doors)/unsubscribe', ['news']],
  ['/settings/notifications', ['settings', 'news']],
  ['/settings/devices', ['settings', 'devices']],
  ['/settings/tools', ['settings', 'tools']],
  ['/notifications', ['settings', 'news']],
  ['/moved', ['moved']],
  ['/offline', ['offline', 'conversation']],
  ['/api', ['reference']],
  ['/console', ['console']],
  ['/console/brand', ['console', 'brand']],
  ['/console/people', ['console', 'staff']],
  ['/console/invitations', ['console', 'staff']],
  ['/console/webhooks', ['console', 'webhooks']],
  ['/console/tools', ['console', 'tools']],
  ['/console/audit', ['console', 'staff']],
  ['/console/security', ['console', 'identity']],
]

/** The part of the house that a route belongs to: the longest beginning that fits. */
export function namespacesFor(route: string | null): Namespace[] {
  if (route === '/') return ['common', 'lists']
  const mine = byRoute
    .filter(([prefix]) => route === prefix || route?.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`))
    .toSorted(([a], [b]) => b.length - a.length)[0]
  return ['common', ...(mine?.[1] ?? [])]
}
