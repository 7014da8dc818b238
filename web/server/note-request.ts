import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { App } from '@parvis/core/app'
import type { Metrics } from './metrics.ts'
import { traceIdOf } from './trace-request.ts'

/**
 * Gives whatever is made an id, of the proxy in front where that is trusted, and one line in the log when it is done:
 * with the address but not its query, which may hold a token. Files of the build are not told of.
 */
export function noteRequest(
  { config, log }: App,
  metrics: Metrics,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { headers, method } = request
  const given = config.trustProxy ? headers['x-request-id'] : undefined
  const requestId = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
  headers['x-request-id'] = requestId
  response.setHeader('x-request-id', requestId)
  if (request.url?.startsWith('/_app/')) return
  const started = performance.now()
  const path = request.url?.split('?')[0]
  response.once('close', () => {
    const ms = Math.round(performance.now() - started)
    metrics.observe(request, response.statusCode, ms / 1000)
    const traceId = traceIdOf(response)
    log.info({ requestId, traceId, method, path, status: response.statusCode, ms }, 'request')
  })
}
