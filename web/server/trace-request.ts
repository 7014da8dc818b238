import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { noteStep, traced, traceId } from '@parvis/core/kernel/trace'
import { kindOf } from './metrics.ts'

const ids = new WeakMap<ServerResponse, string>()

/** Tells a request as one step, from here until its answer is on its way: its kind of address and how it ended. */
export function traceRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { trustProxy, answer }: { trustProxy: boolean; answer: () => Promise<unknown> },
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request
  const route = kindOf(url)
  const parent = trustProxy ? headers.traceparent : undefined
  const step = {
    name: `${method} ${route}`,
    kind: 'request' as const,
    parent: typeof parent === 'string' ? parent : undefined,
    attributes: {
      'http.request.method': method,
      'http.route': route,
      'parvis.request_id': String(headers['x-request-id']),
    },
  }
  return traced(step, async () => {
    const id = traceId()
    if (id === undefined) return void (await answer())
    ids.set(response, id)
    const closed = once(response, 'close')
    await answer()
    await closed
    noteStep({ 'http.response.status_code': response.statusCode })
  })
}

/** By which the request's line in the log and its trace find each other; undefined when nothing is traced. */
export function traceIdOf(response: ServerResponse): string | undefined {
  return ids.get(response)
}
