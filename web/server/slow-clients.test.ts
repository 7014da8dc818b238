import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openApi } from '@parvis/api'
import { host, openApp, type App } from '@parvis/core/app'
import { readConfig } from '@parvis/core/kernel/config'
import { openLog } from '@parvis/core/kernel/log'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../core/test/test-database.ts'
import { startWeb, type Web } from './main.ts'

let folder: string
let database: TestDatabase
let app: App
let web: Web
const sockets: Socket[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-slow-'))
  database = await createTestDatabase()
  const config = readConfig({ DATABASE_URL: database.url, PARVIS_DATA: folder, API_REQUESTS_PER_MINUTE: '0' })
  app = await openApp(config, openLog('silent'), { working: false })
  host.app = app
})
afterAll(async () => {
  host.app = null
  await app.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await web.close()
})

const open = async (patience: object) => {
  web = await startWeb(app, { port: 0, host: '127.0.0.1', api: openApi(app), patience })
}

/** A connection that begins with these words; it reads what it is told unless it is paused. */
async function arrive(words = ''): Promise<Socket> {
  const socket = connect(Number(new URL(web.address).port), '127.0.0.1')
  sockets.push(socket)
  socket.on('error', () => {})
  await once(socket, 'connect')
  if (words) socket.write(words)
  return socket.resume()
}

/** A hundred at a time: more at once than the system lets wait at the door would never get to it. */
async function many<Made>(count: number, make: () => Promise<Made>): Promise<Made[]> {
  const made: Made[] = []
  while (made.length < count)
    made.push(...(await Promise.all(Array.from({ length: Math.min(100, count - made.length) }, make))))
  return made
}

/** Another letter every now and then, for as long as it is listened to. */
function drip(socket: Socket): void {
  const timer = setInterval(() => (socket.writable ? socket.write('x') : clearInterval(timer)), 500)
  socket.once('close', () => clearInterval(timer))
}

const left = () => sockets.filter((socket) => !socket.closed).length

describe('two thousand connections that say nothing, or next to nothing', () => {
  test('keep nobody else from being served, and are closed', async () => {
    await open({ headers: 10_000, request: 11_000 })
    await many(1500, () => arrive())
    for (const socket of await many(400, () => arrive('GET / HTTP/1.1\r\nx-slow: '))) drip(socket)
    const body =
      'POST /sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\ncontent-length: 9999\r\n\r\n'
    for (const socket of await many(100, () => arrive(body))) drip(socket)

    const there = left()
    const answers = []
    for (let n = 0; n < 6; n++)
      answers.push(await fetch(`${web.address}/${n % 2 ? 'set-up' : 'api/v1/topics'}`))
    expect([...new Set(answers.map(({ status }) => status))]).toEqual([200])
    expect(there).toBeGreaterThan(500)
    await expect.poll(left, { timeout: 40_000, interval: 100 }).toBe(0)
  }, 90_000)
})

describe('somebody who asks for much and takes nothing', () => {
  test('loses the connection, too', async () => {
    await open({ silence: 1000 })
    const asking = 'GET /api/v1/openapi.json HTTP/1.1\r\nhost: x\r\n\r\n'
    const socket = await arrive()
    let bytes = 0
    socket.on('data', (words) => (bytes += words.length))
    socket.pause()
    socket.write(asking.repeat(400))
    await new Promise((later) => setTimeout(later, 8000))
    socket.resume()
    await expect.poll(() => socket.closed, { timeout: 20_000 }).toBe(true)
    const whole = Number(
      (await fetch(`${web.address}/api/v1/openapi.json`)).headers.get('content-length') ?? 1e5,
    )
    expect(bytes).toBeLessThan(whole * 400)
    expect((await fetch(`${web.address}/api/v1/topics`)).status).toBe(200)
  }, 60_000)
})

describe('when as many are there as may be', () => {
  test('somebody new has to wait only until those who say nothing are closed', async () => {
    await open({ connections: 50, headers: 1000, request: 1000 })
    await many(50, () => arrive())
    await expect(fetch(`${web.address}/healthz`)).rejects.toThrow('fetch failed')
    await expect
      .poll(
        () =>
          fetch(`${web.address}/healthz`).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 8000 },
      )
      .toBe(200)
  })
})
