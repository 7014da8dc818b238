import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { openCourier } from './courier.ts'

const opened: { close(): void; closeAllConnections(): void }[] = []
afterEach(() => {
  for (const server of opened.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function listen(answer: RequestListener): Promise<number> {
  const server = createServer(answer)
  opened.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return (server.address() as AddressInfo).port
}

const near = openCourier({ privateNetworks: true, patience: 400 })
const bring = async (answer: RequestListener) => {
  const port = await listen(answer)
  return near.bring({ url: `http://127.0.0.1:${port}/`, headers: { 'x-kind': 'story' }, body: 'é' })
}

describe('a courier', () => {
  test('brings what it was given, and the answer back', async () => {
    const heard: unknown[] = []
    const reply = await bring((request, response) => {
      heard.push(request.method, request.headers['x-kind'], request.headers['content-length'])
      request.resume().on('end', () => response.writeHead(202).end('Thank you'))
    })
    expect(heard).toEqual(['POST', 'story', '2'])
    expect(reply).toMatchObject({ status: 202, failure: null, excerpt: 'Thank you', retryAfter: null })
  })

  test('takes the status for the answer when the rest never comes', async () => {
    const reply = await bring((_, response) => void response.writeHead(200).write('Thank'))
    expect(reply).toMatchObject({ status: 200, failure: null, excerpt: 'Thank' })
  })

  test('says that the connection broke off, or that nobody answered in time', async () => {
    expect(await bring((request) => void request.socket.destroy())).toMatchObject({ failure: 'broken-off' })
    expect(await bring(() => {})).toMatchObject({ status: null, failure: 'no-answer' })
  })

  test.each([
    ['120', 120],
    ['0', 0],
    ['soon', null],
    ['-5', null],
    ['Thu, 01 Jan 1970 00:00:00 GMT', null],
  ])('reads Retry-After: %s as %s seconds', async (said, seconds) => {
    const reply = await bring((_, response) => void response.writeHead(503, { 'retry-after': said }).end())
    expect(reply.retryAfter).toBe(seconds)
  })

  test('reads Retry-After: a date, by the clock of who says it', async () => {
    const said = { date: 'Thu, 01 Jan 1970 00:00:00 GMT', 'retry-after': 'Thu, 01 Jan 1970 00:01:00 GMT' }
    const reply = await bring((_, response) => void response.writeHead(503, said).end())
    expect(reply.retryAfter).toBe(60)
  })

  test('does not speak to what has no certificate it can trust', async () => {
    const port = await listen((_, response) => response.end())
    const url = `https://127.0.0.1:${port}/`
    expect(await near.bring({ url, headers: {}, body: '' })).toMatchObject({
      status: null,
      failure: 'untrusted',
    })
  })

  test.each([
    [[{ address: '127.0.0.1', family: 4 }]],
    [
      [
        { address: '10.0.0.7', family: 4 },
        { address: '::ffff:127.0.0.1', family: 6 },
      ],
    ],
  ])('is led inside by no name: what %j stands for is judged when it connects', async (addresses) => {
    const heard: string[] = []
    const port = await listen((request, response) => {
      heard.push(request.url!)
      response.end()
    })
    const asked: string[] = []
    const far = openCourier({
      privateNetworks: false,
      resolve: (hostname, _, done) => {
        asked.push(hostname)
        done(null, addresses)
      },
    })
    const url = `https://shop.example.org:${port}/`
    expect(far.refuses(new URL(url))).toBeNull()
    expect(await far.bring({ url, headers: {}, body: '' })).toMatchObject({
      status: null,
      failure: 'private',
    })
    expect(asked).toEqual(['shop.example.org'])
    expect(heard).toEqual([])
  })
})
