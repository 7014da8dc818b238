import { execFileSync } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Community, freePort } from '../../test/community.ts'

/** The smallest picture there is: one pixel, GIF. */
const picture = Buffer.from('R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=', 'base64')

let disk: string
let community: Community

/** A disk of one's own: memory, as small as a community just fits in. Only root may make one. */
function mount(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=150m,mode=755', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const probe = await mkdtemp(join(tmpdir(), 'parvis-disk-'))
const mayMount = process.platform === 'linux' && mount(probe)
if (mayMount) execFileSync('umount', [probe])
else console.info('No disk can be made here (that takes root): the stories of a full disk are left out.')
await rm(probe, { recursive: true })

beforeEach(async () => {
  disk = await mkdtemp(join(tmpdir(), 'parvis-full-'))
  if (mayMount) mount(disk)
})
afterEach(async () => {
  await community?.end()
  if (mayMount) execFileSync('umount', [disk])
  await rm(disk, { recursive: true, force: true })
})

const ballast = () => join(disk, 'ballast')

/** Writes until there is not one more byte of room. */
function fill(): void {
  const file = openSync(ballast(), 'a')
  try {
    for (let bytes = 1 << 20; bytes >= 1;) {
      try {
        writeSync(file, Buffer.alloc(bytes))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
        bytes >>= 1
      }
    }
  } finally {
    closeSync(file)
  }
}

async function begin() {
  await community.parvis('people', 'add', '--name', 'Olga', '--email', 'olga@example.org', '--role', 'owner')
  const { secret } = await community.parvis<{ secret: string }>('people', 'key', 'olga@example.org')
  const authorization = `Bearer ${secret}`
  const post = (path: string, body: object) =>
    fetch(`${community.url}/api/v1${path}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const made = async (path: string, body: object) => (await (await post(path, body)).json()) as { id: string }
  const { id: spaceId } = await made('/spaces', { name: 'Tents' })
  const { id } = await made('/topics', { spaceId, kind: 'question', title: 'Does a tent hold?', body: 'x' })
  return {
    topic: `${community.url}/api/v1/topics/${id}`,
    answer: () => post(`/topics/${id}/posts`, { body: 'It does. '.repeat(500) }),
    paint: () =>
      fetch(`${community.url}/api/v1/me/picture`, {
        method: 'PUT',
        headers: { authorization, 'content-type': 'image/gif' },
        body: picture,
      }),
  }
}

async function keptPosts(topic: string): Promise<Set<string>> {
  const kept = new Set<string>()
  for (let after: string | null = ''; after !== null;) {
    const page = await patiently(`${topic}/posts${after && `?after=${encodeURIComponent(after)}`}`)
    const { items, next } = (await page.json()) as { items: { id: string }[]; next: string | null }
    for (const { id } of items) kept.add(id)
    after = next
  }
  return kept
}

/** While the server catches up, visitors are asked to come back. */
async function patiently(url: string): Promise<Response> {
  const answer = await fetch(url)
  if (answer.status !== 503) return answer
  await new Promise((later) => setTimeout(later, 200))
  return patiently(url)
}

const halves = async () => (await readdir(disk, { recursive: true })).filter((name) => name.endsWith('.part'))

describe.runIf(mayMount)('when the disk is full', () => {
  test('whoever sends something is told so, nothing is half kept, and all goes on when there is room', async () => {
    community = new Community(join(disk, 'parvis'), await freePort(), {
      LOG_LEVEL: 'error',
      BACKUP_DIR: join(disk, 'backups'),
    })
    await community.open()
    const { answer, paint, topic } = await begin()
    const before = (await community.parvis<{ rows: number }>('backup')).rows
    fill()

    const acknowledged: string[] = []
    const refused: Response[] = []
    for (let tries = 0; tries < 3000 && refused.length < 3; tries++) {
      const response = await answer()
      if (response.ok) acknowledged.push(((await response.json()) as { id: string }).id)
      else refused.push(response)
    }
    expect(refused.map(({ status }) => status)).toEqual([503, 503, 503])
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0)
    const told = (await refused[0]!.json()) as { type: string; detail: string }
    expect(told.type).toBe('/api/problems/unavailable')
    expect(told.detail).toMatch(/no room left|does not answer just now/)

    const unpainted = await paint()
    expect([unpainted.status, ((await unpainted.json()) as { type: string }).type]).toEqual([
      503,
      '/api/problems/unavailable',
    ])
    await expect(community.parvis('backup')).rejects.toThrow(/There is no room left on the disk/)
    expect(await halves()).toEqual([])
    // The database too may have stopped for lack of room: while it does, "in a moment" is what pages say.
    expect([200, 503]).toContain((await fetch(topic)).status)

    await rm(ballast())
    await expect.poll(async () => (await answer()).status, { timeout: 30_000, interval: 200 }).toBe(201)
    expect((await paint()).status).toBe(200)
    const kept = await keptPosts(topic)
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    expect((await community.parvis<{ rows: number }>('backup')).rows).toBeGreaterThan(before)
    expect(community.said).not.toMatch(/an API request failed|a page failed|a request failed/)
  }, 120_000)

  test('a page says it in the reader’s language, and keeps what was typed', async () => {
    community = new Community(join(disk, 'parvis'), await freePort(), { LOG_LEVEL: 'silent' })
    await community.open()
    const { answer } = await begin()
    fill()
    while ((await answer()).ok);
    const page = await fetch(`${community.url}/sign-up`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: community.url, accept: 'text/html', 'accept-language': 'fr' },
      body: new URLSearchParams({ name: 'Paul', email: 'paul@example.org', password: 'une tente au matin' }),
    })
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '60'])
    expect(await page.text()).toContain('Plus de place pour l’instant')
    await rm(ballast())
  }, 120_000)
})
