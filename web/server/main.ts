import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from '@parvis/core/app'
import { isDatabaseAway } from '@parvis/core/kernel/database-away'
import { isDiskFull } from '@parvis/core/kernel/disk-full'
import { onlyHttps, plainPolicy } from '../src/lib/server/plain-policy.ts'
import { closeConnections, limitConnections, usualPatience, type Patience } from './connections.ts'
import { protectCookies } from './cookie-names.ts'
import { sayFault } from './fault-page.ts'
import { rememberHouse } from './house.ts'
import { openMetrics } from './metrics.ts'
import { askerOf, isTooMuch, measureDelay } from './overload.ts'
import { protocolOf, settleAddress } from './proxy-headers.ts'
import { answerOneClick, isOneClick } from './one-click.ts'
import { openOpenId } from './openid/open-openid.ts'
import { bodyRefusal, endsSoon, urlRefusal, withPicture } from './refuse.ts'
import { serveFile } from './serve-file.ts'
import { servePage, visitorKey, wishOf } from './serve-page.ts'
import { sendServiceWorker } from './service-worker.ts'
import { traceIdOf, traceRequest } from './trace-request.ts'
import { sayUnavailable } from './unavailable.ts'
import { VisitorCache } from './visitor-cache.ts'
import { readings, watchLog } from './watch-log.ts'

const megabyte = 1024 * 1024
/** By then the other readers of the log have usually written what they make of it. */
const afterReadings = 3000
const lookAtConnectionsEvery = 2000

export interface WebOptions {
  readonly port: number
  readonly host: string
  /** Answers what is below /api; false when it is nothing of its own. */
  readonly api?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  readonly cacheBytes?: number
  readonly patience?: Partial<Patience>
}

export interface Web {
  /** Where it listens: http://127.0.0.1:3000 */
  readonly address: string
  /** Accepts nobody new, lets everybody finish, then closes. Calling it again waits for the first. */
  close(): Promise<void>
}

/**
 * Opens the door to browsers and programs: health, the pages that visitors see (from memory), the API, uploaded
 * files, and SvelteKit's pages, in this order. The app must be the one that `host` holds.
 */
export async function startWeb(app: App, options: WebOptions): Promise<Web> {
  const cache = new VisitorCache(options.cacheBytes ?? 64 * megabyte)
  const asking = { db: app.db }
  let house = await rememberHouse(asking)
  // A page that is made after this is read where the change is.
  const forget = (tags: ReadonlySet<string> | null) => {
    app.replicas?.raise()
    // What the pages know of the community goes first, in case its wake-up was lost: none is made of it after this.
    if (tags === null) app.waker.wake()
    cache.purge(tags)
  }
  const watching = await watchLog(app, (tags) => {
    forget(tags)
    const told = readings(tags)
    if (told.size) setTimeout(() => forget(told), afterReadings).unref()
    if (tags === null)
      void rememberHouse(asking).then(
        (now) => (house = now),
        () => {},
      )
  })
  const metrics = openMetrics(app, cache)
  const meter = measureDelay()
  const openId = openOpenId(app)
  let visitors = 0
  const render = await pages()
  const serving = { render, cache, house: () => house }
  let closing: Promise<void> | null = null

  const patience = { ...usualPatience, ...options.patience }
  const looking = { connectionsCheckingInterval: Math.min(lookAtConnectionsEvery, patience.headers) }
  const server = createServer(looking, (request, response) => {
    if (closing) response.setHeader('connection', 'close')
    if (protocolOf(request, app.config) === 'https') protectCookies(request, response)
    const key = visitorKey(request, house.languages)
    if (key !== null && cache.send(key, wishOf(request), response)) return
    void answer(request, response, key).catch((fault: unknown) => fail(request, response, fault))
  })

  const answer = async (request: IncomingMessage, response: ServerResponse, key: string | null) => {
    const url = request.url ?? '/'
    beQuiet(response, protocolOf(request, app.config) === 'https')
    if (url === '/healthz') return say(response, 200, 'ok')
    if (url === '/readyz') return say(response, ...(await readiness(app, closing !== null)))
    if (url === '/metrics') return metrics.send(request, response)
    const refusal = urlRefusal(url) ?? bodyRefusal(request)
    if (refusal) {
      if (!endsSoon(request)) response.setHeader('connection', 'close')
      if (request.headers.accept?.includes('text/html'))
        return sayFault(request, response, { status: refusal[0], house })
      return say(response, ...refusal)
    }
    prepare(request, response)
    if (url.startsWith('/_app/')) return void render(request, response)
    if (url === '/service-worker.js') {
      const send = () => render(request, response)
      return sendServiceWorker(response, { wanted: app.config.serviceWorker, send })
    }
    const { trustProxy } = app.config
    return traceRequest(request, response, { trustProxy, answer: () => make(request, response, key) })
  }

  const make = async (request: IncomingMessage, response: ServerResponse, key: string | null) => {
    const url = request.url ?? '/'
    const asker = askerOf(request, key)
    const waiting = app.pool.waitingCount + (app.replicas?.waiting ?? 0)
    if (isTooMuch(asker, { delay: meter.delay, waiting, visitors })) {
      metrics.shed()
      return sayUnavailable(request, response, { reason: 'busy', house })
    }
    if (asker === 'visitor') {
      visitors++
      response.once('close', () => visitors--)
    }
    if (/^\/api\/v1(?:[/?]|$)/.test(url)) {
      if (await options.api?.(request, response)) return
      return say(response, 404, 'There is nothing at this address')
    }
    if (isOneClick(request)) return answerOneClick(app, request, response)
    if (openId.owns(url)) {
      return openId.answer(request, response, () => servePage(request, response, { ...serving, key: null }))
    }
    if (url.startsWith('/files/')) return serveFile(request, response, app.services.files)
    await servePage(request, response, { ...serving, key })
  }

  /** Every answer that is made has an id and one line in the log; the address without its query, which may hold a token. */
  const prepare = (request: IncomingMessage, response: ServerResponse) => {
    const { headers, method } = request
    const given = app.config.trustProxy ? headers['x-request-id'] : undefined
    const requestId = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
    headers['x-request-id'] = requestId
    response.setHeader('x-request-id', requestId)
    settleAddress(request, app.config)
    if (request.url?.startsWith('/_app/')) return
    const started = performance.now()
    const path = request.url?.split('?')[0]
    response.once('close', () => {
      const ms = Math.round(performance.now() - started)
      metrics.observe(request, response.statusCode, ms / 1000)
      const traceId = traceIdOf(response)
      app.log.info({ requestId, traceId, method, path, status: response.statusCode, ms }, 'request')
    })
  }

  const fail = (request: IncomingMessage, response: ServerResponse, fault: unknown) => {
    const requestId = request.headers['x-request-id']
    if (isDatabaseAway(fault)) {
      app.log.warn({ requestId, fault: String(fault) }, 'the database was away for a request')
      return void sayUnavailable(request, response, { reason: 'away', house })
    }
    if (isDiskFull(fault)) {
      app.log.error({ requestId, fault: String(fault) }, 'the disk is full')
      return void sayUnavailable(request, response, { reason: 'full', house })
    }
    app.log.error(
      { requestId, fault: fault instanceof Error ? fault.stack : String(fault) },
      'a request failed',
    )
    if (response.headersSent) response.destroy()
    else say(response, 500, 'Something went wrong')
  }

  limitConnections(server, patience)
  await new Promise<void>((opened, failed) => {
    server.once('error', failed)
    server.listen(options.port, options.host, opened)
  })
  const { address, port } = server.address() as AddressInfo

  const closeInOrder = async () => {
    await closeConnections(server, patience)
    meter.stop()
    await watching.stop()
  }
  return {
    address: `http://${address.includes(':') ? `[${address}]` : address}:${port}`,
    close: () => (closing ??= closeInOrder()),
  }
}

/** SvelteKit's build reads these when it is loaded: `settleAddress` writes the headers they name. */
async function pages(): Promise<RequestListener> {
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto'
  process.env.HOST_HEADER = 'x-forwarded-host'
  process.env.ADDRESS_HEADER = 'x-forwarded-for'
  process.env.BODY_SIZE_LIMIT = String(withPicture)
  const build = new URL('../build/handler.js', import.meta.url)
  const { handler } = (await import(build.href)) as { handler: RequestListener }
  return handler
}

async function readiness(app: App, closing: boolean): Promise<[number, string]> {
  if (closing || !app.ready()) return [503, 'closing']
  return app.pool.query('select 1').then(
    () => [200, 'ready'],
    () => [503, 'the database does not answer'],
  )
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(`${sentence}\n`)
}

/** What every answer says of itself before anybody makes it: a page says more, and none says less. */
function beQuiet(response: ServerResponse, secure: boolean): void {
  response.setHeader('content-security-policy', plainPolicy)
  response.setHeader('x-content-type-options', 'nosniff')
  if (secure) response.setHeader('strict-transport-security', onlyHttps)
}
