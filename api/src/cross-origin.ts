import type { IncomingMessage, ServerResponse } from 'node:http'

const heard =
  'etag, location, parvis-position, ratelimit, ratelimit-policy, retry-after, idempotency-replayed, x-request-id'
const asked = 'authorization, content-type, idempotency-key, if-match, if-none-match, parvis-position'

/**
 * Lets the pages of some origins ask (CORS): never with cookies, only with a key. Answers what a browser asks
 * beforehand; true when that was all.
 */
export function answerOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): boolean {
  if (origins.length === 0) return false
  const { origin } = request.headers
  if (!origins.includes('*')) response.setHeader('vary', 'origin')
  const allowed = origins.includes('*') ? '*' : origins.find((one) => one === origin)
  if (!origin || !allowed) return false
  response.setHeader('access-control-allow-origin', allowed)
  response.setHeader('access-control-expose-headers', heard)
  if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) return false
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': asked,
    'access-control-max-age': '600',
  })
  response.end()
  return true
}
