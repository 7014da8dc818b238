import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from '@parvis/core/app'
import { addressTypedHere, arrivalOf } from '../src/lib/server/from-this-machine.ts'
import { onlyHttps, plainPolicy } from '../src/lib/server/plain-policy.ts'
import { closeConnections, limitConnections, usualPatience, type Patience } from './connections.ts'
import { protectCookies } from './cookie-names.ts'
import { answerFailed } from './failed.ts'
import { sayFault } from './fault-page.ts'
import { openMetrics } from './metrics.ts'
import { noteRequest } from './note-request.ts'
import { askerOf, isTooMuch, measureDelay } from './overload.ts'
import { protocolOf, settleAddress } from './proxy-headers.ts'
import { answerOneClick, isOneClick } from './one-click.ts'
import { openOpenId } from './openid/open-openid.ts'
import { bodyRefusal, endsSoon, urlRefusal, withPicture } from './refuse.ts'
import { remember } from './remember.ts'
import { say } from './say.ts'
import { serveFile } from './serve-file.ts'
import { servePage, visitorKey, wishOf } from './serve-page.ts'
import { sendServiceWorker } from './service-worker.ts'
import { traceRequest } from './trace-request.ts'
import { sayUnavailable } from './unavailable.ts'

const megabyte = 1024 * 1024
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
  const remembered = await remember(app, options.cacheBytes ?? 64 * megabyte)
  const metrics = openMetrics(app, remembered.pages)
  const meter = measureDelay()
  const openId = openOpenId(app)
  const render = await pages()
  const serving = { render, cache: remembered.pages, house: () => remembered.house }
  let visitors = 0
  let closing: Promise<void> | null = null

  const patience = { ...usualPatience, ...options.patience }
  const looking = { connectionsCheckingInterval: Math.min(lookAtConnectionsEvery, patience.headers) }
  const server = createServer(looking, (request, response) => {
    if (closing) response.setHeader('connection', 'close')
    if (protocolOf(request, app.config) === 'https') protectCookies(request, response)
    const base = app.config.url === null ? (addressTypedHere(arrivalOf(request)) ?? '') : ''
    const key = visitorKey(request, { languages: remembered.house.languages, base })
    if (key !== null && remembered.pages.send(key, wishOf(request), response)) return
    void answer(request, response, key).catch((fault: unknown) =>
      answerFailed(request, response, { fault, house: remembered.house, log: app.log }),
    )
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
        return sayFault(request, response, { status: refusal[0], house: remembered.house })
      return say(response, ...refusal)
    }
    noteRequest(app, metrics, request, response)
    settleAddress(request, app.config)
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
      return sayUnavailable(request, response, { reason: 'busy', house: remembered.house })
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

  const address = await open(server, options, patience)
  const closeInOrder = async () => {
    await closeConnections(server, patience)
    meter.stop()
    await remembered.stop()
  }
  return { address, close: () => (closing ??= closeInOrder()) }
}

/** Where it listens, once it does. */
async function open(server: Server, { port, host }: WebOptions, patience: Patience): Promise<string> {
  limitConnections(server, patience)
  server.listen(port, host)
  await once(server, 'listening')
  const found = server.address() as AddressInfo
  return `http://${found.address.includes(':') ? `[${found.address}]` : found.address}:${found.port}`
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

/** What every answer says of itself before anybody makes it: a page says more, and none says less. */
function beQuiet(response: ServerResponse, secure: boolean): void {
  response.setHeader('content-security-policy', plainPolicy)
  response.setHeader('x-content-type-options', 'nosniff')
  if (secure) response.setHeader('strict-transport-security', onlyHttps)
}
