import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startPrimary, startStandby, type Server } from '../../core/test/standby.ts'
import { Community, freePort, password } from '../../test/community.ts'

let folder: string
let primary: Server
let standby: Server
let first: Community
let second: Community
let key: string
let topic: { id: string; page: string }

/** Two processes that read from one standby. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-replicas-'))
  primary = await startPrimary()
  standby = await startStandby(primary)
  const settings = { DATABASE_URL: primary.url, DATABASE_REPLICA_URL: standby.url, LOG_LEVEL: 'info' }
  first = new Community(folder, await freePort(), settings)
  await first.open()
  second = new Community(folder, await freePort(), { ...settings, ROLE: 'web' })
  await Promise.all([second.open(), begin()])
}, 120_000)
afterAll(async () => {
  await Promise.all([first.end(), second.end()])
  await standby.remove()
  await primary.remove()
  await rm(folder, { recursive: true, force: true })
}, 60_000)

afterEach(resume)

async function begin() {
  const olga = ['--name', 'Olga', '--email', 'olga@example.org', '--role', 'owner', '--password', password]
  await first.parvis('people', 'add', ...olga)
  key = (await first.parvis<{ secret: string }>('people', 'key', 'olga@example.org')).secret
  const space = (await (await post('/spaces', { name: 'Tents' })).json()) as { id: string }
  const question = { spaceId: space.id, kind: 'question', title: 'Does a hammock hold?', body: 'x' }
  const { id } = (await (await post('/topics', question)).json()) as { id: string }
  const { url } = (await (await program(first, `/topics/${id}`)).json()) as { url: string }
  topic = { id, page: new URL(url, first.url).pathname }
}

const signed = () => ({ authorization: `Bearer ${key}`, 'content-type': 'application/json' })
const post = (path: string, body: object) =>
  fetch(`${first.url}/api/v1${path}`, { method: 'POST', headers: signed(), body: JSON.stringify(body) })
const program = (community: Community, path: string, headers: Record<string, string> = {}) =>
  fetch(`${community.url}/api/v1${path}`, { headers })
const visit = async (community: Community, path: string) => (await fetch(community.url + path)).text()

/** A browser that keeps what it is given, for both processes alike. */
function browser() {
  const cookies = new Map<string, string>()
  const ask = async (community: Community, path: string, form?: Record<string, string>) => {
    const answer = await fetch(community.url + path, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        origin: community.url,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(form && { body: new URLSearchParams(form) }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return answer
  }
  return { cookies, ask }
}

async function pause() {
  await standby.pool.query('select pg_wal_replay_pause()')
}

async function resume() {
  await standby.pool.query('select pg_wal_replay_resume()')
}

/** How much a process has read there. */
async function reads(community: Community, where: 'primary' | 'standby'): Promise<number> {
  const text = await visit(community, '/metrics')
  const lines = [...text.matchAll(/^parvis_reads_total\{place="([^"]+)"\} (\d+)/gm)]
  const line = lines.find(([, name]) => (name === 'primary') === (where === 'primary'))
  return Number(line?.[2] ?? -1)
}

/** Where a process reads what it is asked; neither place when it reads something as it is. */
async function place(community: Community, ask: () => Promise<Response>): Promise<string> {
  const before = [await reads(community, 'primary'), await reads(community, 'standby')]
  const answer = await ask()
  await answer.arrayBuffer()
  expect(answer.status).toBeLessThan(400)
  const after = [await reads(community, 'primary'), await reads(community, 'standby')]
  return ['primary', 'standby'].filter((_, which) => after[which]! > before[which]!).join(' ')
}

/** As soon as the standby has all that was written: what follows from it may come a moment later. */
async function comesFromStandby(ask: () => Promise<Response>): Promise<void> {
  await expect.poll(() => place(second, ask), { timeout: 15_000, interval: 20 }).toBe('standby')
}
const settled = () => comesFromStandby(() => program(second, '/topics'))

describe('with a copy of the database', () => {
  test('pages and answers of visitors and members come from it', async () => {
    await settled()
    await comesFromStandby(() => fetch(`${second.url}/tags?anew=${Date.now()}`))
    const olga = browser()
    await olga.ask(first, '/sign-in?/password', { email: 'olga@example.org', password })
    expect(olga.cookies.get('parvis_position')).toMatch(/^\d+$/)
    olga.cookies.delete('parvis_position')
    await settled()
    await comesFromStandby(() => olga.ask(second, topic.page))
    expect(await place(second, () => olga.ask(second, '/settings/sign-ins'))).toBe('')
    expect(await place(second, () => olga.ask(second, '/console/log'))).toBe('')
  }, 40_000)

  test('who carries a later position reads where they wrote', async () => {
    await settled()
    const olga = browser()
    olga.cookies.set('parvis_position', '999999999999')
    expect(await place(second, () => olga.ask(second, topic.page))).toBe('primary')
    olga.cookies.set('parvis_position', '0')
    await comesFromStandby(() => olga.ask(second, topic.page))

    const address = `/topics/${topic.id}`
    expect(await place(second, () => program(second, address, signed()))).toBe('')
    const carrying = (position: string) => () =>
      program(second, address, { ...signed(), 'parvis-position': position })
    await comesFromStandby(carrying('0'))
    expect(await place(second, carrying('999999999999'))).toBe('primary')
    expect(await place(second, carrying('forged'))).toBe('primary')
    const written = await post(`/topics/${topic.id}/posts`, { body: 'It does.' })
    const position = written.headers.get('parvis-position')
    expect(Number(position)).toBeGreaterThan(0)
    await settled()
    await comesFromStandby(carrying(position!))
  }, 40_000)
})

describe('with a copy that stands still', () => {
  test('a member sees what they have just written, and a visitor what was told', async () => {
    await settled()
    const olga = browser()
    await olga.ask(first, '/sign-in?/password', { email: 'olga@example.org', password })
    await settled()
    expect(await visit(second, topic.page)).not.toContain('Try it with sand first')
    await pause()
    const answered = await olga.ask(first, `${topic.page}?/answer`, { body: 'Try it with sand first' })
    expect(answered.status).toBe(303)
    for (const community of [first, second])
      expect(await (await olga.ask(community, topic.page)).text()).toContain('Try it with sand first')

    for (const community of [first, second])
      await expect
        .poll(() => visit(community, topic.page), { timeout: 3000, interval: 20 })
        .toContain('Try it with sand first')
    // Whatever else is forgotten and made anew meanwhile, nothing goes back to how it was.
    await post(`/topics/${topic.id}/posts`, { body: 'And with water' })
    for (let turn = 0; turn < 20; turn++) {
      for (const community of [first, second])
        expect(await visit(community, topic.page)).toContain('Try it with sand first')
      await new Promise((later) => setTimeout(later, 100))
    }
    await resume()
    await settled()
    expect(await visit(second, `${topic.page}?anew`)).toContain('And with water')
  }, 40_000)

  test('who has signed out is out at once', async () => {
    const olga = browser()
    await olga.ask(first, '/sign-in?/password', { email: 'olga@example.org', password })
    const session = olga.cookies.get('parvis_session')!
    await settled()
    await pause()
    await olga.ask(first, '/sign-out', {})
    const stolen = browser()
    stolen.cookies.set('parvis_session', session)
    expect(await (await stolen.ask(second, '/')).text()).not.toContain('/sign-out')
    await resume()
  }, 40_000)
})

describe('with a copy that goes away', () => {
  test('nobody notices, and it is read again when it is back', async () => {
    await settled()
    const codes: number[] = []
    let looking = true
    const look = async (path: string) => {
      for (let turn = 0; looking; turn++) {
        const { status, headers } = await fetch(`${second.url}${path}${turn}`)
        // A machine with too much to do sends visitors away for ten seconds, whatever becomes of the copy.
        if (status !== 503 || headers.get('retry-after') !== '10') codes.push(status)
      }
    }
    const crowd = ['/tags?n=', '/?n=', `${topic.page}?n=`, '/api/v1/topics?limit=5&n='].map(look)
    await new Promise((later) => setTimeout(later, 300))
    await standby.stop()
    await new Promise((later) => setTimeout(later, 300))
    looking = false
    await Promise.all(crowd)
    expect([...new Set(codes)]).toEqual([200])
    expect(await visit(second, '/metrics')).toMatch(/parvis_replica_serves\{replica="[^"]+",state="away"\} 0/)
    await standby.start()
    await settled()
    expect(await visit(second, '/metrics')).toMatch(/parvis_replica_serves\{[^}]*state="serves"\} 1/)
    expect(second.said).toContain('"a replica is left out"')
    expect(second.said).not.toContain('"level":"error"')
  }, 40_000)
})
