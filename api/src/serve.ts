import type { IncomingMessage, ServerResponse } from 'node:http'
import { OpenAPIHandler } from '@orpc/openapi/node'
import { ORPCError } from '@orpc/server'
import { BodyLimitPlugin } from '@orpc/server/node'
import type { App } from '@parvis/core/app'
import { visitor } from '@parvis/core/kernel/actor'
import type { Context } from '@parvis/core/kernel/context'
import { isDiskFull } from '@parvis/core/kernel/disk-full'
import { Refusal, TooMany } from '@parvis/core/kernel/refusals'
import { findApiKey, noteKeyUse } from '@parvis/core/people'
import { describeContract } from './describe.ts'
import { bodyProblem, isPicture } from './body.ts'
import { answerOrigin } from './cross-origin.ts'
import { names, type Asking } from './http.ts'
import { Limits } from './limits.ts'
import { comeBack, problem, problemOf, problemOfTransport, told, type Problem } from './problems.ts'
import { router } from './router.ts'

const prefix = '/api/v1'
const kilobyte = 1024
const ordinary = 256 * kilobyte
/** More than any picture may have: what takes the picture says what it may have. */
const withPicture = 13 * 1024 * kilobyte

/** Answers a request when it is for the API; false when it is not. */
export type ApiHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>

/** The API of an opened app. Refusals become problem documents (RFC 9457); faults are logged and say nothing. */
export function openApi(app: App): ApiHandler {
  const usual = handlerFor(app, ordinary)
  const large = handlerFor(app, withPicture)
  const limits = new Limits(app.config.apiRequestsPerMinute)

  return async (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    if (!path.startsWith(`${prefix}/`) && path !== prefix) return false
    finishHeads(request, response)
    if (answerOrigin(request, response, app.config.apiCorsOrigins)) return true
    response.setHeader('cache-control', 'private, no-store')
    response.setHeader('x-content-type-options', 'nosniff')

    if (path === `${prefix}/openapi.json`)
      return answer(response, 200, await describeContract(app.services.url))
    const ctx = await identify(app, request)
    const tooMany = await limits.refusal(request, response, ctx?.actor ?? visitor)
    if (tooMany) return refuse(response, tooMany)
    if (!ctx) return refuse(response, problem('unknown-key', 'This API key is unknown, expired or revoked.'))
    const unfit = bodyProblem(request)
    if (unfit) return refuse(response, unfit)
    const handler = isPicture(request) ? large : usual
    const context: Asking = { ctx, http: httpOf(request, response), replicas: app.replicas }
    const { matched } = await handler.handle(request, response, { prefix, context })
    return matched || refuse(response, problem('not-found', 'There is no such address in the API.'))
  }
}

function handlerFor(app: App, maxBodySize: number) {
  return new OpenAPIHandler(router, {
    plugins: [new BodyLimitPlugin({ maxBodySize })],
    // What the framework refuses by itself, before any operation runs, becomes a problem here.
    customErrorResponseBodyEncoder: (error) => (error.code === told ? error.data : problemOfTransport(error)),
    clientInterceptors: [
      async ({ next, context }) => {
        try {
          return await next()
        } catch (fault) {
          throw asProblem(fault, context as Asking, app)
        }
      },
    ],
  })
}

/** The caller's context: a visitor without a key, null when the key is not good. */
async function identify(app: App, request: IncomingMessage): Promise<Context | null> {
  const { db, services } = app
  const ctx: Context = { db, services, actor: visitor, now: new Date(), origin: 'live', door: 'api' }
  const header = request.headers.authorization
  if (header === undefined) return ctx
  const secret = /^Bearer +(\S{1,200})$/i.exec(header)?.[1]
  const key = secret ? await findApiKey(ctx, secret) : null
  if (key?.noteUse) await noteKeyUse({ ...ctx, actor: key.actor }, { keyId: key.keyId })
  return key && { ...ctx, actor: key.actor }
}

function asProblem(fault: unknown, { ctx, http }: Asking, app: App): ORPCError<string, Problem> {
  if (fault instanceof ORPCError && fault.code === told) return fault
  const data =
    fault instanceof Refusal
      ? problemOf(fault, ctx.actor.id !== null)
      : problemOfTransport(
          fault instanceof ORPCError ? fault : new ORPCError('INTERNAL_SERVER_ERROR', { cause: fault }),
        )
  if (data.status === 503) noteUnavailable(fault, app)
  if (fault instanceof TooMany) http?.say('retry-after', String(fault.retryAfterSeconds))
  if (data.status === 500) app.log.error({ fault: describe(fault) }, 'an API request failed')
  return new ORPCError(told, { status: data.status, data })
}

function noteUnavailable(fault: unknown, { log }: App): void {
  if (isDiskFull(fault)) log.error({ fault: describe(fault) }, 'the disk is full')
  else log.warn({ fault: describe(fault) }, 'the database was away for the API')
}

function describe(fault: unknown): string {
  const cause = fault instanceof ORPCError ? (fault.cause ?? fault) : fault
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}

function httpOf(request: IncomingMessage, response: ServerResponse): Asking['http'] {
  return {
    header: (name) => {
      const value = request.headers[name]
      return Array.isArray(value) ? value.join(', ') : value
    },
    say: (name, value) => void response.setHeader(name, value),
  }
}

/**
 * What the framework leaves open when it answers: a refusal is application/problem+json, and what the caller has
 * already is not sent again.
 */
function finishHeads(request: IncomingMessage, response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response)
  response.writeHead = ((status: number, headers?: Record<string, string>) => {
    const etag = response.getHeader('etag')
    const known = request.headers['if-none-match']
    if (status === 200 && request.method === 'GET' && typeof etag === 'string' && known && names(known, etag))
      return writeHead(304)
    return writeHead(status, {
      ...headers,
      ...(status >= 400 ? { 'content-type': 'application/problem+json' } : {}),
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(status === 503 ? { 'retry-after': String(comeBack) } : {}),
    })
  }) as typeof response.writeHead
}

function refuse(response: ServerResponse, why: Problem): true {
  return answer(response, why.status, why)
}

function answer(response: ServerResponse, status: number, body: unknown): true {
  // What was not read of a body must not be taken for the next request.
  if (status >= 400) response.setHeader('connection', 'close')
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
  return true
}
