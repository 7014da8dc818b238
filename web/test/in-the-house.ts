import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { host, type App } from '@parvis/core/app'
import { readConfig } from '@parvis/core/kernel/config'
import type { Tx } from '@parvis/core/kernel/context'
import { inWorld, type World } from '../../core/test/world.ts'
import { answerOneClick, isOneClick } from '../server/one-click.ts'
import { openOpenId } from '../server/openid/open-openid.ts'
import { settleAddress } from '../server/proxy-headers.ts'

/** Where browsers believe to be, as a proxy in front would say. */
export const origin = 'http://localhost:3000'

export interface Knock {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly form?: URLSearchParams | FormData
  readonly cookies?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** What the browser would read: a page, or what a script of the page makes of a form's answer. */
  readonly accept?: 'text/html' | 'application/json'
}

export interface House {
  /** Where it really listens. */
  readonly address: string
  /** Asks as a browser of another machine would, and follows nothing. */
  ask(knock: Knock): Promise<Response>
  /** Tells the pages that something was committed: what they keep of the community is asked for again. */
  wake(): void
}

interface Route {
  readonly id: string
  readonly page: { readonly leaf: number } | null
  readonly endpoint: (() => Promise<Record<string, unknown>>) | null
}

interface Node {
  readonly server?: { readonly actions?: Record<string, unknown> }
}

interface Manifest {
  readonly routes: readonly Route[]
  readonly nodes: readonly (() => Promise<Node>)[]
}

const built = (file: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(`../build/${file}`, import.meta.url).href)

/** Tells a story at the built pages, over real HTTP, on the story's own transaction. */
export function inTheHouse(
  story: (house: House, world: World) => Promise<void>,
  settings: Record<string, string> = {},
): () => Promise<void> {
  return inWorld(async (world) => {
    const { db, services } = world.system
    const config = readConfig({ PARVIS_URL: origin, TRUST_PROXY: '1', FORMS_PER_MINUTE: '0', ...settings })
    const silent = { debug() {}, info() {}, warn() {}, error() {} }
    const woken: (() => void)[] = []
    const waker = { subscribe: (wake: () => void) => woken.push(wake) }
    const app = { db: ofOneMoment(db), services, config, waker, log: silent, setupCode: '12345678' }
    host.app = app as unknown as App
    const pages = await handler()
    const openId = openOpenId(app as unknown as App)
    const server = createServer((request, response) => {
      settleAddress(request, config)
      if (isOneClick(request)) return void answerOneClick(app, request, response)
      if (!openId.owns(request.url ?? '')) return pages(request, response)
      void openId.answer(request, response, () => pages(request, response))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      const wake = () => woken.forEach((one) => one())
      await story({ address, wake, ask: (knock) => ask(address, knock) }, world)
    } finally {
      server.closeAllConnections()
      server.close()
      host.app = null
    }
  })
}

/** All of a story is one moment already: what asks for a moment of its own gets the story's. */
function ofOneMoment(db: Tx['db']): Tx['db'] {
  const moment = {
    setIsolationLevel: () => moment,
    setAccessMode: () => moment,
    execute: <Done>(look: (tx: Tx['db']) => Promise<Done>) => look(db),
  }
  return new Proxy(db, {
    get(story, name) {
      if (name === 'transaction') return () => moment
      const value: unknown = Reflect.get(story, name, story)
      return typeof value === 'function' ? value.bind(story) : value
    },
  })
}

async function handler(): Promise<RequestListener> {
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto'
  process.env.HOST_HEADER = 'x-forwarded-host'
  process.env.ADDRESS_HEADER = 'x-forwarded-for'
  return ((await built('handler.js')) as { handler: RequestListener }).handler
}

async function ask(
  address: string,
  { method, path, form, cookies = {}, headers, accept = 'text/html' }: Knock,
): Promise<Response> {
  const cookie = Object.entries(cookies).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return fetch(address + path, {
    method,
    redirect: 'manual',
    headers: {
      accept,
      'x-forwarded-host': new URL(origin).host,
      'x-forwarded-proto': 'http',
      'x-forwarded-for': '203.0.113.7',
      cookie: cookie.join('; '),
      ...(method === 'POST' && { origin }),
      ...headers,
    },
    ...(method === 'POST' && { body: form ?? new URLSearchParams() }),
  })
}

/** Everything that the build answers, as `GET /ask`, `POST /ask?/publish` or `POST /sign-out`. */
export async function everyDoor(): Promise<string[]> {
  const { manifest } = (await built('server/manifest.js')) as { manifest: Manifest }
  const doors = await Promise.all(manifest.routes.map((route) => doorsOf(route, manifest)))
  return doors.flat().toSorted((a, b) => (a.slice(a.indexOf('/')) < b.slice(b.indexOf('/')) ? -1 : 1))
}

async function doorsOf({ id, page, endpoint }: Route, { nodes }: Manifest): Promise<string[]> {
  const address = id.replace(/\/\([^)]+\)/, '') || '/'
  const doors: string[] = []
  if (page) {
    const { server } = await nodes[page.leaf]!()
    const actions = Object.keys(server?.actions ?? {})
    doors.push(`GET ${address}`)
    doors.push(...actions.map((name) => `POST ${address}${name === 'default' ? '' : `?/${name}`}`))
  }
  if (endpoint) {
    const methods = Object.keys(await endpoint()).filter((name) => /^[A-Z]+$/.test(name))
    doors.push(...methods.map((method) => `${method} ${address}`))
  }
  return doors
}
