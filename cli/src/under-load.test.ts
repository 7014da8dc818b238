import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { Agent, request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../core/test/test-database.ts'
import { Community, freePort, password } from '../../test/community.ts'

let folder: string
let database: TestDatabase
const open: Community[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-load-'))
  database = await createTestDatabase('stories')
})
afterEach(async () => {
  for (const community of open.splice(0)) await community.end()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
}, 60_000)

async function start(settings: Record<string, string> = {}): Promise<Community> {
  const community = new Community(folder, await freePort(), {
    DATABASE_URL: database.url,
    LOG_LEVEL: 'error',
    ...settings,
  })
  open.push(community)
  await community.open()
  return community
}

interface Answer {
  readonly status: number
  readonly text: string
  readonly headers: IncomingMessage['headers']
}

/** One request over a connection that is kept for the next; rejects when the answer is not whole. */
function ask(
  agent: Agent,
  url: string,
  { method, headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request(url, { agent, method: method ?? (body === undefined ? 'GET' : 'POST'), headers })
    asked.on('error', failed)
    asked.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (words: string) => (text += words))
      response.on('error', failed)
      response.on('end', () =>
        response.complete
          ? done({ status: response.statusCode ?? 0, text, headers: response.headers })
          : failed(new Error('The answer was cut')),
      )
    })
    asked.end(body)
  })
}

async function begin(community: Community) {
  const olga = ['--name', 'Olga Petit', '--email', 'olga@example.org', '--role', 'owner']
  await community.parvis('people', 'add', ...olga, '--password', password)
  const { secret } = await community.parvis<{ secret: string }>('people', 'key', 'olga@example.org')
  await community.parvis('people', 'add', '--name', 'Bob', '--email', 'bob@example.org', '--role', 'member')
  const bob = (await community.parvis<{ secret: string }>('people', 'key', 'bob@example.org')).secret
  const headersOf = (key: string) => ({ authorization: `Bearer ${key}`, 'content-type': 'application/json' })
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  const post = (path: string, body: object, by = secret) =>
    ask(agent, `${community.url}/api/v1${path}`, { headers: headersOf(by), body: JSON.stringify(body) })
  const put = (path: string) =>
    ask(agent, `${community.url}/api/v1${path}`, { method: 'PUT', headers: headersOf(secret) })
  const made = async (path: string, body: object) =>
    JSON.parse((await post(path, body)).text) as { id: string }
  const space = await made('/spaces', { name: 'Tents' })
  const topic = await made('/topics', {
    spaceId: space.id,
    kind: 'question',
    title: 'Does it hold?',
    body: 'x',
  })
  return { agent, post, put, topic, bob, page: await addressOf(`${community.url}/api/v1/topics/${topic.id}`) }
}

async function addressOf(topic: string): Promise<string> {
  const { url } = (await (await fetch(topic)).json()) as { url: string }
  return new URL(url, topic).pathname
}

async function keptPosts(community: Community, topicId: string): Promise<Set<string>> {
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

/** Only who is signed in can sign out. */
const isMembers = (page: string) => page.includes('/sign-out')

const idOf = ({ text }: Answer) => (JSON.parse(text) as { id: string }).id

describe('an orderly end under load', () => {
  test('answers every request that was begun, loses no answer it gave, and is quick', async () => {
    const community = await start()
    const { agent, post, topic, page } = await begin(community)
    const acknowledged: string[] = []
    const troubles: string[] = []
    let ended = false
    const refused = (fault: NodeJS.ErrnoException) => {
      // Nobody lets anybody in any more: this request was never begun.
      if (fault.code !== 'ECONNREFUSED') troubles.push(`${fault.code ?? ''} ${fault.message}`)
      ended = true
    }
    const writing = async () => {
      while (!ended) {
        const answer = await post(`/topics/${topic.id}/posts`, { body: 'It does.' }).catch(refused)
        if (answer?.status === 201) acknowledged.push(idOf(answer))
        else if (answer) troubles.push(String(answer.status))
      }
    }
    const reading = async (path: string) => {
      while (!ended) {
        const answer = await ask(agent, community.url + path).catch(refused)
        if (answer && answer.status !== 200) troubles.push(String(answer.status))
      }
    }
    const load = [
      ...Array.from({ length: 4 }, writing),
      ...[page, '/', '/search?q=tent', '/healthz'].map(reading),
    ]
    while (acknowledged.length < 30) await new Promise((later) => setTimeout(later, 20))
    const asked = performance.now()
    expect(await community.end('SIGTERM')).toBe(0)
    expect(performance.now() - asked).toBeLessThan(10_000)
    await Promise.all(load)
    expect(troubles).toEqual([])

    await community.open()
    const kept = await keptPosts(community, topic.id)
    kept.delete([...kept].find((id) => !acknowledged.includes(id)) ?? '')
    expect([...kept].toSorted()).toEqual(acknowledged.toSorted())
  }, 180_000)
})

describe('more visitors than can be served', () => {
  test('are asked to come back, while members are served their own pages and what is sent is kept', async () => {
    const community = await start()
    const { agent, post, topic, page } = await begin(community)
    const cookie = await signIn(community)
    const crowd = new Agent({ keepAlive: true, maxSockets: 100 })
    const tally = { served: 0, sent: 0 }
    let ended = false
    const strange: string[] = []
    let turn = 0
    const visiting = async () => {
      while (!ended) {
        const path = turn++ % 3 ? `/search?q=tent+${turn}` : `${page}?after=${turn}`
        const { status, text, headers } = await ask(crowd, community.url + path)
        if (text.includes('Olga Petit') && text.includes('/settings'))
          strange.push(`${path}: a member’s page`)
        if (status !== 503) tally.served++
        else if (Number(headers['retry-after']) > 0) tally.sent++
        else strange.push(`${path}: ${status} without a time to come back`)
      }
    }
    const load = Array.from({ length: 100 }, visiting)
    while (tally.sent < 50) await new Promise((later) => setTimeout(later, 20))

    const members: number[] = []
    for (let n = 0; n < 6; n++) {
      const own = await ask(agent, community.url + (n % 2 ? page : '/'), { headers: { cookie } })
      members.push(own.status, (await post(`/topics/${topic.id}/posts`, { body: 'It does.' })).status)
      if (!isMembers(own.text)) strange.push('a member got a visitor’s page')
    }
    ended = true
    await Promise.all(load)
    expect(strange).toEqual([])
    expect([...new Set(members)].toSorted()).toEqual([200, 201])
    expect(tally.served).toBeGreaterThan(0)
  }, 180_000)
})

describe('workers and web processes killed under load', () => {
  test('lose nothing that was acknowledged, and do nothing twice', async () => {
    const web = await start({ ROLE: 'web' })
    const worker = await start({ ROLE: 'worker' })
    const { post, put, topic, bob } = await begin(web)
    const answered: string[] = []
    const guests: string[] = []
    let ended = false
    const posting = async () => {
      while (!ended) {
        const answer = await post(`/topics/${topic.id}/posts`, { body: 'It does.' }, bob).catch(() => null)
        if (answer?.status !== 201) {
          await new Promise((later) => setTimeout(later, 20))
          continue
        }
        answered.push(idOf(answer))
        await put(`/topics/${topic.id}/posts/${idOf(answer)}/votes/useful`).catch(() => null)
        const email = `guest-of-${idOf(answer)}@example.org`
        const invited = await post('/invitations', { email }).catch(() => null)
        if (invited?.status === 201) guests.push(email)
      }
    }
    const load = Array.from({ length: 3 }, posting)
    for (const victim of [worker, web]) {
      const before = answered.length
      while (answered.length < before + 12) await new Promise((later) => setTimeout(later, 20))
      await victim.end('SIGKILL')
      await victim.open()
    }
    ended = true
    await Promise.all(load)

    const kept = await keptPosts(web, topic.id)
    expect(answered.filter((id) => !kept.has(id))).toEqual([])
    await expect.poll(behind, { timeout: 20_000 }).toBe(0)
    const lived = await readings()
    await web.parvis('replay')
    expect(await readings()).toEqual(lived)
    // What a killed worker had in hand is another's once it was silent for half a minute: here, at once.
    await database.pool.query(
      `update pgboss.job set heartbeat_on = now() - interval '1 minute' where state = 'active'`,
    )
    // A mail may go twice when its worker dies between sending and saying so: then it is the same one, by its id.
    // One more may have been invited by a process that was killed before it could say so.
    const unwritten = async () => {
      const written = new Set(guestsWritten(await mails()))
      return guests.filter((guest) => !written.has(guest))
    }
    await expect.poll(unwritten, { timeout: 60_000, interval: 500 }).toEqual([])
    for (const ids of (await mails()).values()) expect(ids.size).toBe(1)
  }, 180_000)
})

async function behind(): Promise<number> {
  const { rows } = await database.pool.query<{ behind: number }>(
    `select count(*)::int as behind from readers, events where (events.xid, events.id) > (readers.xid, readers.event_id)`,
  )
  return rows[0]!.behind
}

/** What the modules made of the log: how many rows, and what they amount to. */
async function readings(): Promise<unknown> {
  const { rows } = await database.pool.query(
    `select (select concat(count(*), ' ', md5(string_agg(concat(person_id, event_id, reason), ',' order by person_id, event_id))) from notifications) as notifications,
       (select concat(count(*), ' ', sum(amount), ' ', md5(string_agg(concat(event_id, post_id, amount), ',' order by event_id, post_id, amount))) from point_transfers) as points,
       (select string_agg(balance::text, ',' order by balance) from point_accounts) as balances,
       (select count(*) from search_posts) as found`,
  )
  return rows[0]
}

/** Whom the outbox writes to, with the ids of what was written. */
async function mails(): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>()
  const outbox = join(folder, 'outbox')
  for (const name of await readdir(outbox).catch(() => [])) {
    if (!name.endsWith('.eml')) continue
    const mail = await readFile(join(outbox, name), 'utf8')
    const to = /^To: (\S+)$/m.exec(mail)?.[1] ?? ''
    found.set(to, (found.get(to) ?? new Set()).add(/^Message-ID: (\S+)$/im.exec(mail)?.[1] ?? ''))
  }
  return found
}

const guestsWritten = (written: Map<string, unknown>) =>
  [...written.keys()].filter((to) => to.startsWith('guest-of-')).toSorted()

async function signIn(community: Community): Promise<string> {
  const answer = await fetch(`${community.url}/sign-in?/password`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: community.url },
    body: new URLSearchParams({ email: 'olga@example.org', password }),
  })
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}
