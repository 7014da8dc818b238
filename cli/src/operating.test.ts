import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../core/test/test-database.ts'
import { Community, freePort } from '../../test/community.ts'

let folder: string
let database: TestDatabase
const token = 'a-token-for-the-monitor'
const members: Record<'first' | 'second' | 'worker', Community> = {} as never

/** Two processes that answer and one that works, on one database, as behind a proxy. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-operating-'))
  database = await createTestDatabase('stories')
  const roles = { first: 'web', second: 'web', worker: 'worker' } as const
  for (const [name, ROLE] of Object.entries(roles)) {
    const more = name === 'second' ? { METRICS_TOKEN: token } : {}
    const environment = { DATABASE_URL: database.url, ROLE, LOG_LEVEL: 'debug', ...more }
    const community = new Community(folder, await freePort(), environment)
    members[name as keyof typeof members] = community
    await community.open()
  }
}, 120_000)

afterAll(async () => {
  for (const community of Object.values(members)) await community.end()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
}, 60_000)

const secretWords = 'My tent leaks beside the lake'
let secret: string
let topic: { id: string; url: string }

async function post(community: Community, path: string, body: object): Promise<{ id: string; url: string }> {
  const response = await fetch(`${community.url}/api/v1${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(201)
  return (await response.json()) as { id: string; url: string }
}

async function eventually(look: () => Promise<boolean>, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds
  while (Date.now() < until) {
    if (await look()) return true
    await new Promise((later) => setTimeout(later, 50))
  }
  return false
}

describe('several processes on one database', () => {
  test('what one changes, another forgets; and the worker reads the log for all', async () => {
    const { first, second } = members
    await first.parvis(
      'people',
      'add',
      '--name',
      'Olga Secret',
      '--email',
      'olga@private.example',
      '--role',
      'owner',
    )
    secret = (await first.parvis<{ secret: string }>('people', 'key', 'olga@private.example')).secret
    const space = await post(first, '/spaces', { name: 'Tents' })
    topic = await post(first, '/topics', {
      spaceId: space.id,
      kind: 'question',
      title: 'A question about canvas',
      body: secretWords,
    })
    const address = await (await fetch(`${second.url}/api/v1/topics/${topic.id}`)).json()
    const { pathname } = new URL((address as { url: string }).url, second.url)
    const shown = async () => (await fetch(second.url + pathname)).text()
    expect(await shown()).toContain(secretWords)
    expect(await shown()).not.toContain('It is the seams')
    await post(first, `/topics/${topic.id}/posts`, { body: 'It is the seams' })
    expect(await eventually(async () => (await shown()).includes('It is the seams'), 10_000)).toBe(true)

    const found = async () => (await fetch(`${second.url}/api/v1/search?q=canvas`)).text()
    expect(await eventually(async () => (await found()).includes(topic.id), 10_000)).toBe(true)
  }, 60_000)
})

describe('what a monitor reads', () => {
  const read = (community: Community, headers: Record<string, string> = {}) =>
    fetch(`${community.url}/metrics`, { headers })

  test('is there for who sits at the machine or has the token, and for nobody else', async () => {
    const text = await (await read(members.first)).text()
    expect(text).toMatch(/parvis_http_request_seconds_count\{kind="api",method="POST",status="2xx"\} [1-9]/)
    expect(text).toMatch(/parvis_reader_events_behind\{module="search"\} \d/)
    expect(text).toContain('parvis_database_up 1')
    expect(text).toContain('parvis_nodejs_eventloop_lag_seconds')
    expect((await read(members.first, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404)

    expect((await read(members.second)).status).toBe(404)
    expect((await read(members.second, { authorization: 'Bearer something-else-entirely' })).status).toBe(404)
    expect((await read(members.second, { authorization: `Bearer ${token}` })).status).toBe(200)
  })
})

describe('the log', () => {
  test('holds no name, address, word or key of anybody', async () => {
    const { first } = members
    const form = (path: string, fields: Record<string, string>) =>
      fetch(first.url + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: first.url },
        body: new URLSearchParams(fields),
      })
    await form('/sign-up', {
      name: 'Paul Private',
      email: 'paul@private.example',
      password: 'a long secret phrase',
    })
    await form('/sign-in', { email: 'olga@private.example', password: 'another secret phrase' })
    await fetch(`${first.url}/search?q=${encodeURIComponent('private illness')}`)
    await fetch(`${first.url}/sign-in/link?token=a-one-time-secret`, { redirect: 'manual' })
    await new Promise((later) => setTimeout(later, 1000))

    const said = Object.values(members)
      .map((community) => community.said)
      .join('\n')
    expect(said).toContain('"path":"/sign-up"')
    const personal = [
      'Secret',
      'Private',
      'private.example',
      'leaks',
      'secret phrase',
      'illness',
      'one-time',
      secret,
    ]
    expect(personal.filter((word) => said.includes(word))).toEqual([])
  }, 60_000)
})
