import createClient, { type Client } from 'openapi-fetch'
import type { paths } from './contract.ts'

export interface Options {
  /** Address of the community, such as https://community.example.org */
  readonly url: string
  /** An API key (`pv_…`). Without one you see what a visitor sees. */
  readonly key?: string
  /** Another fetch than the global one: with a proxy, with a trace. */
  readonly fetch?: (request: Request) => Promise<Response>
}

export type Community = Client<paths>

const patience = 60
const mostTries = 3

/**
 * Opens the API of a community. Each operation is asked by its method and path, and answers `{ data, error, response }`
 * with their types. Asked too often, or while the database is away, it waits as long as the community says (a minute
 * at most) and asks again, twice; a creation is repeated safely, because each has an `Idempotency-Key`. What it has written
 * it also reads, whichever copy of the database answers.
 */
export function openCommunity({ url, key, fetch = globalThis.fetch }: Options): Community {
  const client = createClient<paths>({
    baseUrl: `${url.replace(/\/+$/, '')}/api/v1`,
    ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
    fetch: (request) => askPatiently(request, fetch),
  })
  let position: string | null = null
  client.use({
    onRequest({ request }) {
      if (position !== null) request.headers.set('parvis-position', position)
      if (request.method === 'POST' && !request.headers.has('idempotency-key'))
        request.headers.set('idempotency-key', `"${crypto.randomUUID()}"`)
      return request
    },
    onResponse({ response }) {
      position = furthest(position, response.headers.get('parvis-position'))
    },
  })
  return client
}

/** Of two that were written at once, the later one may answer first. */
function furthest(one: string | null, other: string | null): string | null {
  return one === null || Number(other) > Number(one) ? other : one
}

async function askPatiently(
  request: Request,
  fetch: (request: Request) => Promise<Response>,
): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const response = await fetch(request.clone())
    const wait = Number(response.headers.get('retry-after') ?? 1)
    const comeBack = response.status === 429 || response.status === 503
    if (!comeBack || tries === mostTries || !(wait <= patience)) return response
    await response.body?.cancel()
    await new Promise((done) => setTimeout(done, wait * 1000))
  }
}
