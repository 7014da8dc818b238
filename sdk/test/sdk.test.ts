import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { atTheDoor } from '../../api/test/door.ts'
import { square } from '../../core/test/world.ts'
import { everyItem, ok, openCommunity, Refused, type WebhookMessage } from '../src/index.ts'

const sdk = fileURLToPath(new URL('..', import.meta.url))
const run = promisify(execFile)

const question = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does my lamp hum?',
  body: 'Every night.',
} as const

describe('the typed client', () => {
  test(
    'asks, answers and accepts',
    atTheDoor(async ({ address, keyOf }, { alice, bob }) => {
      const asker = openCommunity({ url: address, key: await keyOf(alice) })
      const helper = openCommunity({ url: `${address}/`, key: await keyOf(bob) })
      const topic = await ok(asker.POST('/topics', { body: question }))
      const path = { id: topic.id }
      const answer = await ok(
        helper.POST('/topics/{id}/posts', { params: { path }, body: { body: 'The driver is worn out.' } }),
      )
      const accepted = await ok(
        asker.PUT('/topics/{id}/accepted-answer', { params: { path }, body: { postId: answer.id } }),
      )
      expect(accepted.acceptedPostId).toBe(answer.id)
    }),
  )

  test(
    'goes through a whole list, page after page',
    atTheDoor(async ({ address, keyOf }, { alice }) => {
      const community = openCommunity({ url: address, key: await keyOf(alice) })
      for (const number of [1, 2, 3, 4, 5])
        await ok(community.POST('/topics', { body: { ...question, title: `Question number ${number}` } }))
      const titles: string[] = []
      const page = (after: string | undefined) =>
        ok(community.GET('/topics', { params: { query: { limit: 2, ...(after && { after }) } } }))
      for await (const one of everyItem(page)) titles.push(one.title)
      expect(titles.toSorted()).toEqual([1, 2, 3, 4, 5].map((number) => `Question number ${number}`))
    }),
  )

  test(
    'throws what was refused, with its type and sentence',
    atTheDoor(async ({ address }) => {
      const visitor = openCommunity({ url: address })
      const refused = await ok(visitor.POST('/topics', { body: question })).catch((fault: unknown) => fault)
      expect(refused).toBeInstanceOf(Refused)
      expect(refused).toMatchObject({ problem: { type: '/api/problems/sign-in', status: 401 } })
    }),
  )

  test('waits as long as it is told, asks again with the same key, and creates once', async () => {
    const keys: (string | null)[] = []
    const answers = [
      new Response('{}', { status: 429, headers: { 'retry-after': '0' } }),
      new Response('{"id":"x"}', { status: 201, headers: { 'content-type': 'application/json' } }),
    ]
    const community = openCommunity({
      url: 'https://community.example.org',
      fetch: async (request) => {
        keys.push(request.headers.get('idempotency-key'))
        return answers.shift()!
      },
    })
    expect(await ok(community.POST('/topics', { body: question }))).toEqual({ id: 'x' })
    expect(keys).toEqual([expect.stringMatching(/^"[\w-]{36}"$/), keys[0]])
  })

  test(
    'is plain JavaScript for whoever installs it',
    atTheDoor(async ({ address }) => {
      const built = `${sdk}dist-story`
      try {
        await run('tsc', ['-p', sdk, '--outDir', built])
        const script = `import { ok, openCommunity } from '${built}/index.js'
          const { items } = await ok(openCommunity({ url: '${address}' }).GET('/spaces'))
          console.log(items.map(({ slug }) => slug).join())`
        const { stdout } = await run(process.execPath, [
          '--no-experimental-strip-types',
          '--input-type=module',
          '--eval',
          script,
        ])
        expect(stdout).toContain(square.slug)
      } finally {
        await rm(built, { recursive: true, force: true })
      }
    }),
    60_000,
  )
})

test('what a webhook is told has the fields of its type, and no others', () => {
  const read = (told: WebhookMessage) =>
    told.type === 'vote.given'
      ? told.data.vote
      : told.type === 'answer.given'
        ? told.data.author?.handle
        : // @ts-expect-error -- only votes have it
          told.data.vote
  const person = { id: 'x', handle: 'bob', name: 'Bob', url: 'https://community.example.org/p/bob' }
  const topic = { id: 'y', kind: 'question' as const, spaceId: 'z', url: 'https://community.example.org/c/y' }
  const post = {
    id: 'p',
    role: 'answer' as const,
    parentId: null,
    url: 'https://community.example.org/c/y#p',
  }
  const data = { topic, post, author: person, actor: person }
  expect(read({ type: 'answer.given', timestamp: '2026-01-05T09:00:00.000Z', data })).toBe('bob')
})
