/** A server of the bench, in a process of its own: `parvis` on a folder, or bare node:http with given bytes. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openApi } from '@parvis/api'
import { host, openApp } from '@parvis/core/app'
import { readConfig } from '@parvis/core/kernel/config'
import { openLog } from '@parvis/core/kernel/log'
import { startWeb } from '@parvis/web/server'

/** What the bench asks a server for: its CPU time in microseconds and its statements so far. */
export interface Spent {
  readonly cpu: number
  readonly statements: number
}

export type Order =
  | { readonly serve: 'bare'; readonly body: string; readonly headers: Record<string, string> }
  | { readonly serve: 'parvis'; readonly folder: string; readonly cacheBytes: number }

process.once('message', (order: Order) => void open(order))

async function open(order: Order): Promise<void> {
  const { address, statements } = order.serve === 'bare' ? await bare(order) : await parvis(order)
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ cpu: user + system, statements: statements() } satisfies Spent)
  })
  process.send?.(address)
}

async function bare({ body, headers }: Extract<Order, { serve: 'bare' }>) {
  const bytes = Buffer.from(body)
  const server = createServer((request, response) => {
    if (request.headers['if-none-match'] === headers.etag) return response.writeHead(304, headers).end()
    response.writeHead(200, { ...headers, 'content-length': bytes.length })
    response.end(bytes)
  })
  await new Promise<void>((opened) => server.listen(0, '127.0.0.1', opened))
  const { port } = server.address() as AddressInfo
  process.on('disconnect', () => process.exit(0))
  return { address: `http://127.0.0.1:${port}`, statements: () => 0 }
}

async function parvis({ folder, cacheBytes }: Extract<Order, { serve: 'parvis' }>) {
  const app = await openApp(
    readConfig({ PARVIS_DATA: folder, API_REQUESTS_PER_MINUTE: '0' }),
    openLog('silent'),
    { working: false },
  )
  host.app = app
  let statements = 0
  app.pool.on('acquire', () => statements++)
  const { address } = await startWeb(app, { port: 0, host: '127.0.0.1', cacheBytes, api: openApi(app) })
  process.on('disconnect', () => void app.close().then(() => process.exit(0)))
  return { address, statements: () => statements }
}
