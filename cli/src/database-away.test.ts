import { readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@parvis/core/kernel/embedded-postgres'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Community, freePort } from '../../test/community.ts'

let folder: string
let community: Community

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-away-'))
})
afterEach(async () => {
  await community.end()
  await rm(folder, { recursive: true, force: true })
})

/** An owner's key and a question, and how to answer it: what an integrator would do. */
async function begin() {
  await community.parvis('people', 'add', '--name', 'Olga', '--email', 'olga@example.org', '--role', 'owner')
  const { secret } = await community.parvis<{ secret: string }>('people', 'key', 'olga@example.org')
  const post = (path: string, body: object) =>
    fetch(`${community.url}/api/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const made = async (path: string, body: object) =>
    ((await (await post(path, body)).json()) as { id: string }).id
  const spaceId = await made('/spaces', { name: 'Tents' })
  const topic = { spaceId, kind: 'question', title: 'Does a tent hold?', body: 'x' }
  const topicId = await made('/topics', topic)
  const answer = () => post(`/topics/${topicId}/posts`, { body: 'It does.' })
  return { answer, topicId, made, topic }
}

async function eventually<Found>(look: () => Promise<Found | null | false>): Promise<Found> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await look()
    if (found) return found
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new Error('It did not happen within thirty seconds')
}

async function keptPosts(topicId: string): Promise<Set<string>> {
  const kept = new Set<string>()
  for (let after: string | null = ''; after !== null;) {
    const page: Response = await fetch(
      `${community.url}/api/v1/topics/${topicId}/posts${after && `?after=${encodeURIComponent(after)}`}`,
    )
    const { items, next } = (await page.json()) as { items: { id: string }[]; next: string | null }
    for (const { id } of items) kept.add(id)
    after = next
  }
  return kept
}

describe('when the embedded database is killed under load', () => {
  test('it is started again; nobody hears worse than "in a moment", nothing acknowledged is lost, readers go on', async () => {
    community = new Community(folder, await freePort(), { LOG_LEVEL: 'error' })
    await community.open()
    const { answer, topicId, made, topic } = await begin()

    const acknowledged: string[] = []
    const refused: Response[] = []
    let posting = true
    const load = Array.from({ length: 4 }, async () => {
      while (posting) {
        const response = await answer()
        if (response.ok) acknowledged.push(((await response.json()) as { id: string }).id)
        else refused.push(response)
        if (!response.ok) await new Promise((later) => setTimeout(later, 20))
      }
    })
    await eventually(async () => acknowledged.length > 20)
    const lock = await readFile(join(folder, 'postgres/data/postmaster.pid'), 'utf8')
    process.kill(Number.parseInt(lock, 10), 'SIGKILL')
    const before = acknowledged.length
    await eventually(async () => refused.length > 0 && acknowledged.length > before + 20)
    posting = false
    await Promise.all(load)

    expect([...new Set(refused.map(({ status }) => status))]).toEqual([503])
    expect(refused[0]!.headers.get('retry-after')).toMatch(/^\d+$/)
    const kept = await keptPosts(topicId)
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])

    // The reader that makes titles findable has to have gone on for this.
    const late = await made('/topics', { ...topic, title: 'Is a hammock any better?' })
    const found = await eventually(async () => {
      const response = await fetch(`${community.url}/api/v1/search?q=hammock`)
      return (await response.text()).includes(late)
    })
    expect(found).toBe(true)
  }, 90_000)
})

describe('when a database server is gone and comes back', () => {
  test('readiness, pages and API say so meanwhile, and all is as before afterwards', async () => {
    const place = { folder: join(folder, 'server'), settings: { fsync: 'off', shared_buffers: '16MB' } }
    const server = await startEmbeddedPostgres(place)
    const { host, port, user, database } = server.connection
    community = new Community(join(folder, 'parvis'), await freePort(), {
      LOG_LEVEL: 'silent',
      DATABASE_URL: `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`,
    })
    await community.open()
    const { answer, topicId } = await begin()
    expect((await answer()).status).toBe(201)

    await server.stop()
    const readiness = await eventually(async () => {
      const response = await fetch(`${community.url}/readyz`)
      return response.status === 503 && response
    })
    expect(await readiness.text()).toBe('the database does not answer\n')
    expect((await fetch(`${community.url}/healthz`)).status).toBe(200)

    const page = await fetch(`${community.url}/ask`, {
      headers: { 'accept-language': 'fr', accept: 'text/html' },
    })
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5'])
    const said = await page.text()
    expect(said).toMatch(/<html lang="fr">[^]*De retour dans un instant[^]*<a href="">Réessayer/)
    expect(said).not.toContain('http-equiv')
    const refused = await answer()
    expect([refused.status, refused.headers.get('content-type')]).toEqual([503, 'application/problem+json'])

    const again = await startEmbeddedPostgres(place)
    try {
      await eventually(async () => (await fetch(`${community.url}/readyz`)).ok)
      expect((await answer()).status).toBe(201)
      expect((await keptPosts(topicId)).size).toBe(3)
    } finally {
      await community.end()
      await again.stop()
    }
  }, 90_000)
})
