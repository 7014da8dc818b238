import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { App } from '@parvis/core/app'
import { readConfig } from '@parvis/core/kernel/config'
import type { Tx } from '@parvis/core/kernel/context'
import { createApiKey } from '@parvis/core/people'
import { inWorld, type World } from '../../core/test/world.ts'
import { openApi } from '../src/index.ts'

export interface Answer {
  readonly status: number
  readonly type: string | null
  readonly headers: Headers
  // oxlint-disable-next-line typescript/no-explicit-any -- what another program would see: unknown JSON
  readonly body: any
}

export interface Asked {
  readonly method: string
  /** Below /api/v1, with its query. */
  readonly path: string
  /** JSON, unless it is text or bytes already. */
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

export type Scope = 'read' | 'write' | 'manage' | 'account'

/** The API of a story, over real HTTP, on the story's own transaction. */
export interface Door {
  readonly address: string
  /** A key of somebody, with these scopes or with all. */
  keyOf(who: Tx, scopes?: readonly Scope[]): Promise<string>
  /** Asks with a key, or as a visitor. */
  ask(asked: Asked, key?: string): Promise<Answer>
}

/** Tells a story at the door of the API, and closes it. `settings` are variables of the environment. */
export function atTheDoor(
  story: (door: Door, world: World) => Promise<void>,
  settings: Record<string, string> = {},
): () => Promise<void> {
  return inWorld(async (world) => {
    const silent = { debug() {}, info() {}, warn() {}, error() {} }
    const { db, services } = world.system
    const api = openApi({ db, services, log: silent, config: readConfig(settings) } as unknown as App)
    const server = createServer((request, response) => {
      request.headers['x-forwarded-for'] ??= request.socket.remoteAddress ?? ''
      void api(request, response)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      await story({ address, keyOf, ask: (asked, key) => ask(address, asked, key) }, world)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
}

/** Made today, as the API that is asked has it: one of the story's day would be over a year later. */
async function keyOf(
  who: Tx,
  scopes: readonly Scope[] = ['read', 'write', 'manage', 'account'],
): Promise<string> {
  const now = new Date()
  const today = { ...who, now, actor: { ...who.actor, provedAt: now } }
  return (await createApiKey(today, { name: 'story', scopes: [...scopes] })).secret
}

async function ask(address: string, { method, path, body, headers }: Asked, key?: string): Promise<Answer> {
  const plain = typeof body === 'string' || body instanceof Uint8Array
  const answer = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: {
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: plain ? (body as string) : JSON.stringify(body) }),
  })
  const text = await answer.text()
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    headers: answer.headers,
    body: text && /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text,
  }
}
