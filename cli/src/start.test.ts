import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyDatabase } from '../../core/test/temporary-server.ts'
import { Community, freePort } from '../../test/community.ts'

const main = fileURLToPath(new URL('./main.mjs', import.meta.url))

/** The command as an operator runs it: its exit code and what it said. */
async function parvis(environment: Record<string, string>, ...args: string[]) {
  const env = { ...process.env, ...environment }
  return promisify(execFile)(process.execPath, [main, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      said: stdout + stderr,
    }),
  )
}

/** The one address that a page says it has, asked for by that name; undefined when it says none. */
async function addressOf(path: string, { port, host }: { port: number; host: string }) {
  const [answer] = (await once(get({ port, path, headers: { host } }), 'response')) as [IncomingMessage]
  const page = await text(answer)
  // A machine that does much else asks visitors to come back.
  if (answer.statusCode === 503) return addressOf(path, { port, host })
  expect(answer.statusCode).toBe(200)
  return /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1]
}

const databases = [
  { on: 'the database it brings', settings: async () => ({}) },
  { on: 'a server that DATABASE_URL names', settings: nameServer },
]

async function nameServer() {
  const url = process.env.PARVIS_TEST_DATABASE ?? ''
  return { DATABASE_URL: await emptyDatabase(url, `${new URL(url).pathname.slice(1)}_start`) }
}

describe.each(databases)('a Parvis running on $on', ({ settings }) => {
  let folder: string
  let port: number
  let community: Community

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parvis-start-'))
    port = await freePort()
    community = new Community(folder, port, await settings())
    await community.open()
  })
  afterAll(async () => {
    await community.end()
    await rm(folder, { recursive: true, force: true })
  })

  test('tells a second one on its port in a sentence', async () => {
    const second = await parvis({ PARVIS_DATA: folder, PORT: String(port), LOG_LEVEL: 'silent' }, 'start')
    expect(second.code).toBe(1)
    expect(second.said.trim()).toBe(`Port ${port} is taken: set PORT to another one.`)
  })

  test('loses no answer that it acknowledged when it is killed, and recovers by itself', async () => {
    await community.parvis(
      'people',
      'add',
      '--name',
      'Olga',
      '--email',
      'olga@example.org',
      '--role',
      'owner',
    )
    const { secret } = await community.parvis<{ secret: string }>('people', 'key', 'olga@example.org')
    const post = async (path: string, body: object) => {
      const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
      const answer = await fetch(`${community.url}/api/v1${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      })
      if (!answer.ok) throw new Error(await answer.text())
      return (await answer.json()) as { id: string }
    }
    const space = await post('/spaces', { name: 'Tents' })
    const question = await post('/topics', {
      spaceId: space.id,
      kind: 'question',
      title: 'Does it hold?',
      body: 'x',
    })

    const acknowledged: string[] = []
    const posting = (async () => {
      for (;;) acknowledged.push((await post(`/topics/${question.id}/posts`, { body: 'It does.' })).id)
    })().catch(() => {})
    while (acknowledged.length < 10) await new Promise((later) => setTimeout(later, 5))
    await community.end('SIGKILL')
    await posting
    await community.open()

    const kept = new Set<string>()
    for (let after: string | null = ''; after !== null;) {
      const page: Response = await fetch(
        `${community.url}/api/v1/topics/${question.id}/posts${after && `?after=${encodeURIComponent(after)}`}`,
      )
      const { items, next } = (await page.json()) as { items: { id: string }[]; next: string | null }
      for (const { id } of items) kept.add(id)
      after = next
    }
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    expect(kept.size - 1 - acknowledged.length).toBeLessThanOrEqual(1)
  })

  test('says to who tries it on this machine under which address a page is found, and to nobody else', async () => {
    const typed = [`localhost:${port}`, `127.0.0.1:${port}`, 'community.example.org']
    const addresses = [`http://localhost:${port}/c`, `http://127.0.0.1:${port}/c`, undefined]
    // The second time they come from memory.
    for (const time of ['first', 'second']) {
      const said = await Promise.all(typed.map((host) => addressOf('/c', { port, host })))
      expect({ time, said }).toEqual({ time, said: addresses })
    }
  })

  test('closes in order on SIGTERM', async () => {
    expect(await community.end('SIGTERM')).toBe(0)
  })
})

describe('the command line', () => {
  test('refuses in one plain sentence with exit code 1', async () => {
    expect(await parvis({ PORT: 'many' }, 'start')).toEqual({ code: 1, said: 'PORT must be a number.\n' })
    const unreachable = await parvis({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, 'migrate')
    expect(unreachable.code).toBe(1)
    expect(unreachable.said).toMatch(/^The database cannot be reached: .*\n$/)
  })
})
