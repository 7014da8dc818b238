import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, request as knock, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyDatabase } from '../../core/test/temporary-server.ts'
import { Community, freePort, password } from '../../test/community.ts'
import { unknownHouse } from './house.ts'
import { serveFile } from './serve-file.ts'
import { sayUnavailable } from './unavailable.ts'

const sandbox = "default-src 'none'; sandbox; base-uri 'none'; frame-ancestors 'none'"
const policyOf = (answer: Response) => answer.headers.get('content-security-policy') ?? ''

/** On a machine that does much else, visitors are asked to come back: these do. */
const fetch: typeof globalThis.fetch = async (...asked) => {
  for (;;) {
    const answer = await globalThis.fetch(...asked)
    if (answer.status !== 503) return answer
    await new Promise((later) => setTimeout(later, 500))
  }
}

/** A red point, as PNG. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)

/** Larger than any form: what follows the last part of a PNG is no part of it. */
const photograph = Buffer.concat([picture, Buffer.alloc(1.8 * 1024 * 1024)])

async function cookiesOfOlga({ url }: Community): Promise<string[]> {
  const { origin } = new URL(url.replace('http:', 'https:'))
  const body = new URLSearchParams({ email: 'olga@example.org', password })
  const came = await fetch(`${url}/sign-in?/password`, {
    method: 'POST',
    body,
    headers: { origin },
    redirect: 'manual',
  })
  return came.headers.getSetCookie()
}

function sessionAmong(cookies: readonly string[]): string {
  return cookies.map((line) => line.split(';')[0]!).find((one) => one.startsWith('__Host-parvis_session='))!
}

describe('an answer', () => {
  let folder: string
  let community: Community

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parvis-answers-'))
    const url = process.env.PARVIS_TEST_DATABASE ?? ''
    const database = await emptyDatabase(url, `${new URL(url).pathname.slice(1)}_answers`)
    const port = await freePort()
    community = new Community(folder, port, {
      DATABASE_URL: database,
      PARVIS_URL: `https://localhost:${port}`,
    })
    await community.open()
    const olga = ['--name', 'Olga', '--email', 'olga@example.org', '--role', 'owner']
    await community.parvis('people', 'add', ...olga, '--password', password)
  })
  afterAll(async () => {
    await community.end()
    await rm(folder, { recursive: true, force: true })
  })

  test.each([
    ['/healthz', 200],
    ['/readyz', 200],
    ['/metrics', 200],
    ['/favicon.svg', 200],
    ['/robots.txt', 200],
    ['/plain.css', 200],
    ['/api/v1/openapi.json', 200],
    ['/api/v1/nothing', 404],
    ['/api/v1/me', 401],
    ['/files/nothing.html', 404],
    ['/_app/nothing.js', 404],
    ['/_app/', 404],
    ['/files/', 404],
    ['/%zz', 400],
    ['/c/%00', 400],
    ['/console/figures.csv', 303],
  ])('from %s (%i) lets nothing run in it, and nobody guess what it is', async (path, status) => {
    const answer = await fetch(community.url + path, { redirect: 'manual' })
    expect(answer.status).toBe(status)
    expect(policyOf(answer)).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/)
    expect(policyOf(answer)).not.toMatch(/unsafe|script-src/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
    expect(answer.headers.get('x-powered-by') ?? answer.headers.get('server')).toBeNull()
  })

  test('from /service-worker.js may ask this house, and is asked for again each time', async () => {
    const answer = await fetch(`${community.url}/service-worker.js`)
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(policyOf(answer)).toContain("connect-src 'self'")
    expect(await answer.text()).toContain('parvis-pages')
  })

  test('that is a page says the same when it is kept as when it was made', async () => {
    const made = await fetch(`${community.url}/s`)
    const kept = await fetch(`${community.url}/s`)
    expect(policyOf(made)).toMatch(/script-src 'self';/)
    expect(policyOf(kept)).toBe(policyOf(made))
    expect(await kept.text()).toBe(await made.text())
  })

  test('to a reader for whom no page could be begun speaks their language, in the house’s colours', async () => {
    const headers = { accept: 'text/html', 'accept-language': 'de' }
    const answer = await fetch(`${community.url}/s/nothing/feed.atom`, { headers })
    expect(answer.status).toBe(404)
    expect(policyOf(answer)).toMatch(/^default-src 'none'; style-src 'sha256-/)
    const page = await answer.text()
    expect(page).toContain('<html lang="de">')
    expect(page).toContain('--accent:')
    expect(page).not.toContain('plain.css')
  })

  test.each(['/.git/config', '/package.json', '/server/main.ts'])(
    'from %s shows nothing of what Parvis is made of',
    async (path) => {
      const answer = await fetch(community.url + path)
      expect(answer.status).toBe(404)
      expect(await answer.text()).not.toMatch(/repositoryformatversion|devDependencies|createServer/)
    },
  )

  test('keeps somebody signed in by a cookie that no other host, and no page over http, can set', async () => {
    const set = await cookiesOfOlga(community)
    for (const line of set) expect(line).toMatch(/^__(Host|Secure)-\w+=[^;]+;.*; Secure/)
    const session = sessionAmong(set)
    const status = async (cookie: string) =>
      (await fetch(`${community.url}/settings`, { headers: { cookie }, redirect: 'manual' })).status
    expect(await status(session)).toBe(200)
    expect(await status(session.replace('__Host-', ''))).toBe(303)
    expect(await status(session.replace('__Host-', '__Secure-'))).toBe(303)
  })

  test('to TRACE repeats nothing of what was asked', async () => {
    const asked = knock(`${community.url}/`, {
      method: 'TRACE',
      headers: { 'x-secret': 'a lantern' },
    }).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    const said = (await answer.setEncoding('utf8').toArray()).join('')
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(said).not.toContain('lantern')
  })

  test.each([
    ['/settings?/picture', 'picture'],
    ['/pictures', 'picture'],
    ['/console/brand?/logo', 'logo'],
  ])('to a photograph sent to %s is that it was taken', async (path, name) => {
    const { origin } = new URL(community.url.replace('http:', 'https:'))
    const headers = {
      origin,
      cookie: sessionAmong(await cookiesOfOlga(community)),
      accept: 'application/json',
    }
    const body = new FormData()
    body.set(name, new Blob([photograph], { type: 'image/png' }), 'lamp.png')
    const answer = await fetch(community.url + path, { method: 'POST', headers, body })
    expect(await answer.text()).toMatch(/"type":"(?:success|redirect)"|"url":/)
  })

  test.each([
    ['PUT', '/me/picture'],
    ['PUT', '/community/logo'],
    ['POST', '/pictures'],
  ])('to a photograph brought by %s %s is that it was taken', async (method, path) => {
    const { secret } = await community.parvis<{ secret: string }>('people', 'key', 'olga@example.org')
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'image/png' }
    const answer = await fetch(`${community.url}/api/v1${path}`, { method, headers, body: photograph })
    expect([200, 201, 204]).toContain(answer.status)
  })

  test('to what is too large says so to people in their language, and to programs as a problem', async () => {
    const huge = Buffer.alloc(14 * 1024 * 1024)
    const page = await fetch(`${community.url}/settings?/picture`, {
      method: 'POST',
      headers: {
        accept: 'text/html',
        'accept-language': 'de',
        'content-type': 'multipart/form-data; boundary=x',
      },
      body: huge,
    })
    expect(page.status).toBe(413)
    expect(await page.text()).toContain('<h1>Zu groß zum Senden</h1>')
    const { secret } = await community.parvis<{ secret: string }>('people', 'key', 'olga@example.org')
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'image/png' }
    const problem = await fetch(`${community.url}/api/v1/pictures`, { method: 'POST', headers, body: huge })
    expect(await problem.json()).toMatchObject({ status: 413, title: 'Too large' })
  })

  test('with what somebody uploaded is a picture in a sandbox', async () => {
    const { secret } = await community.parvis<{ secret: string }>('people', 'key', 'olga@example.org')
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'image/png' }
    const taken = await fetch(`${community.url}/api/v1/me/picture`, { method: 'PUT', headers, body: picture })
    const { pictureUrl } = (await taken.json()) as { pictureUrl: string }
    const shown = await fetch(community.url + pictureUrl)
    expect(shown.headers.get('content-type')).toBe('image/webp')
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; filename="[\w-]+\.webp"$/)
    expect(policyOf(shown)).toBe(sandbox)
  })
})

describe('a file that is no picture', () => {
  test.each(['text/html', 'image/svg+xml', 'application/pdf', 'text/xml'])(
    'of type %s is a download, whoever put it there',
    async (contentType) => {
      const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
      const files = { get: async () => ({ bytes, contentType }), put: async () => {}, remove: async () => {} }
      const answer = await answerOf((request, response) => serveFile(request, response, files))
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename="x"')
      expect(policyOf(answer)).toBe(sandbox)
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    },
  )
})

describe('the page that asks to come back', () => {
  test('names the house, however it is spelt, and speaks the language of whoever asks', async () => {
    const house = { ...unknownHouse, name: 'Fil & <Aiguille>' }
    const answer = await answerOf(
      (request, response) => sayUnavailable(request, response, { reason: 'busy', house }),
      { 'accept-language': 'fr' },
    )
    const page = await answer.text()
    expect(page).toContain('<html lang="fr">')
    expect(page).toContain('<a href="/">Fil &amp; &lt;Aiguille&gt;</a>')
    expect(page).toContain('<h1>Beaucoup de monde')
  })

  test('wears its own style, and nothing else may run or style it', async () => {
    const answer = await answerOf((request, response) =>
      sayUnavailable(request, response, { reason: 'away', house: unknownHouse }),
    )
    expect(answer.status).toBe(503)
    expect(policyOf(answer)).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/)
    expect(await answer.text()).not.toMatch(/<script|style=/)
  })
})

async function answerOf(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const response = await globalThis.fetch(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/files/x`,
    { headers },
  )
  server.close()
  return response
}
