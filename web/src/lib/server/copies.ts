import type { App } from '@parvis/core/app'
import type { Database } from '@parvis/core/kernel/connect'
import type { Services } from '@parvis/core/kernel/services'
import { positionIn, tokenOf } from '@parvis/core/kernel/position'
import type { RequestEvent } from '@sveltejs/kit'

type Replicas = NonNullable<App['replicas']>

const cookie = 'parvis_position'
/** Longer than a copy that answers can be behind. */
const seconds = 60

/** What everybody comes for. Doors, settings and the console are read where they are written: they decide who gets in. */
export const readFromCopies: ReadonlySet<string | null> = new Set([
  '/',
  '/c',
  '/c/[id]',
  '/c/[id]/[slug]',
  '/c/[id]/card.png',
  '/feed.[format]',
  '/notifications',
  '/p/[handle]',
  '/p/[handle]/feed.[format]',
  '/people',
  '/robots.txt',
  '/s',
  '/s/[slug]',
  '/s/[slug]/feed.[format]',
  '/search',
  '/search/feed.[format]',
  '/sitemap.xml',
  '/sitemap/[part].xml',
  '/tags',
  '/tags/[tag]',
  '/tags/[tag]/feed.[format]',
  '/[...address]',
])

/** A copy of the database that this page may be read from: one that has whatever its reader has written. */
export function copyFor(
  { request, route, cookies }: Pick<RequestEvent, 'request' | 'route' | 'cookies'>,
  replicas: Replicas | null,
): Database | null {
  if (!replicas || request.method !== 'GET' || !readFromCopies.has(route.id)) return null
  return replicas.readable(positionIn(cookies.get(cookie)))
}

/** The services of one request, and whether it has kept anything. */
export function noticing({ services, replicas }: Pick<App, 'services' | 'replicas'>): {
  services: Services
  wrote(): boolean
} {
  if (!replicas) return { services, wrote: () => false }
  let wrote = false
  const committed = () => {
    wrote = true
    services.committed()
  }
  return { services: { ...services, committed }, wrote: () => wrote }
}

/** Whoever has written reads nothing older from now on, whichever process answers them. */
export async function rememberWriting(
  { url, cookies }: Pick<RequestEvent, 'url' | 'cookies'>,
  replicas: Replicas,
  response: Response,
): Promise<void> {
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: url.protocol === 'https:',
    maxAge: seconds,
  } as const
  // Its page is written already, with the cookies it had to set.
  response.headers.append(
    'set-cookie',
    cookies.serialize(cookie, tokenOf(await replicas.position()), options),
  )
}
