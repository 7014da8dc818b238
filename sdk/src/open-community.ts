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
 * at most) and asks again, twice; a creation is repeated safely, because each has an `Idempotency-Key`.
 */
export function openCommunity({ url, key, fetch = globalThis.fetch }: Options): Community {
  const client = createClient<paths>({
    baseUrl: `${url.replace(/\/+$/, '')}/api/v1`,
    ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
    fetch: (request) => askPatiently(request, fetch),
  })
  client.use({
    onRequest({ request }) {
      if (request.method === 'POST' && !request.headers.has('idempotency-key'))
        request.headers.set('idempotency-key', `"${crypto.randomUUID()}"`)
      return request
    },
  })
  return client
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
