import type { Namespace } from './generated/index.ts'

/** Which part of the house speaks with which sentences, by the beginning of the route; `common` is everywhere. */
const byRoute: readonly (readonly [prefix: string, namespaces: readonly Namespace[]])[] = [
  ['/c/', ['conversation']],
  ['/ask', ['conversation']],
]

export function namespacesFor(route: string | null): Namespace[] {
  const mine = byRoute.filter(([prefix]) => route?.startsWith(prefix)).flatMap(([, namespaces]) => namespaces)
  return [...new Set<Namespace>(['common', ...mine])]
}
