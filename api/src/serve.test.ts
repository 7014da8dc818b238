import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { App } from '@parvis/core/app'
import { createApiKey } from '@parvis/core/people'
import type { Tx } from '@parvis/core/kernel/context'
import { describe, expect, test } from 'vitest'
import { inWorld, square, type World } from '../../core/test/world.ts'
import { openApi } from './serve.ts'

interface Answer {
  readonly status: number
  readonly type: string | null
  // oxlint-disable-next-line typescript/no-explicit-any -- what another program would see: unknown JSON
  readonly body: any
}

type Scope = 'read' | 'write' | 'manage'
type Call = (method: string, path: string, body?: unknown) => Promise<Answer>

/** The API of a story, over real HTTP, on the story's own transaction. */
function throughHttp(
  story: (as: (who?: Tx, scopes?: Scope[]) => Promise<Call>, world: World) => Promise<void>,
) {
  return inWorld(async (world) => {
    const silent = { debug() {}, info() {}, warn() {}, error() {} }
    const api = openApi({
      db: world.system.db,
      services: world.system.services,
      log: silent,
    } as unknown as App)
    const server = createServer((request, response) => void api(request, response))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const root = `http://127.0.0.1:${port}/api/v1`

    const as = async (who?: Tx, scopes: Scope[] = ['read', 'write']): Promise<Call> => {
      const key = who && (await createApiKey(who, { name: 'story', scopes }))
      return async (method, path, body) => {
        const answer = await fetch(root + path, {
          method,
          headers: {
            ...(key && { authorization: `Bearer ${key.secret}` }),
            ...(body !== undefined && { 'content-type': 'application/json' }),
          },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        })
        const text = await answer.text()
        return {
          status: answer.status,
          type: answer.headers.get('content-type'),
          body: text && JSON.parse(text),
        }
      }
    }
    try {
      await story(as, world)
    } finally {
      server.close()
    }
  })
}

const question = {
  spaceId: square.id,
  kind: 'question',
  title: 'Why does my lamp hum at night?',
  body: 'Every night.',
}

describe('the API', () => {
  test(
    'takes a question from asking to the accepted answer',
    throughHttp(async (as, { alice, bob }) => {
      const asker = await as(alice)
      const helper = await as(bob)
      const visitor = await as()

      const asked = await asker('POST', '/topics', question)
      expect(asked.status).toBe(201)
      const { id } = asked.body
      const answer = await helper('POST', `/topics/${id}/posts`, { body: 'The driver is worn out.' })
      expect(answer).toMatchObject({ status: 201, body: { kind: 'answer', topicId: id } })
      const remark = await asker('POST', `/topics/${id}/posts`, {
        body: 'Which one?',
        parentId: answer.body.id,
      })
      expect(remark.body.kind).toBe('comment')
      expect((await helper('PUT', `/topics/${id}/accepted-answer`, { postId: answer.body.id })).status).toBe(
        403,
      )
      const accepted = await asker('PUT', `/topics/${id}/accepted-answer`, { postId: answer.body.id })
      expect(accepted).toMatchObject({ status: 200, body: { acceptedPostId: answer.body.id } })

      const { items, next } = (await visitor('GET', '/topics?kind=question')).body
      expect(items).toMatchObject([
        { id, kind: 'question', title: question.title, solved: true, answersCount: 1 },
      ])
      expect(next).toBe(null)
      const posts = (await visitor('GET', `/topics/${id}/posts`)).body.items
      expect(posts.map((post: { kind: string; accepted: boolean }) => [post.kind, post.accepted])).toEqual([
        ['opening', false],
        ['answer', true],
      ])
    }),
  )

  test(
    'refuses in problem documents, whatever was sent',
    throughHttp(async (as, { alice }) => {
      const asker = await as(alice)
      const visitor = await as()
      const nobody = '01900000-0000-7000-8000-000000000000'
      const refusals: [number, () => Promise<Answer>][] = [
        [401, () => visitor('POST', '/topics', question)],
        [404, () => visitor('GET', `/topics/${nobody}`)],
        [404, () => visitor('GET', '/nothing')],
        [422, () => visitor('GET', '/topics/not-an-id')],
        [422, () => visitor('GET', '/topics?after=forged')],
        [422, () => asker('POST', '/topics', { ...question, title: '' })],
        [422, () => asker('POST', '/topics', { ...question, title: 'nul \u0000 byte' })],
        [404, () => asker('POST', '/topics', { ...question, spaceId: nobody })],
        [400, () => asker('POST', '/topics', '{"title":')],
        [413, () => asker('POST', '/topics', { ...question, body: 'x'.repeat(300_000) })],
      ]
      for (const [status, asking] of refusals) {
        const answer = await asking()
        expect(answer).toMatchObject({ status, type: 'application/problem+json', body: { status } })
      }
    }),
  )

  test(
    'keeps somebody out and tells who did it, with a key that may manage',
    throughHttp(async (as, { maya, clara, bob }) => {
      const member = await as(bob)
      const moderator = await as(maya, ['read', 'manage'])
      const manager = await as(clara, ['read', 'manage'])
      const suspension = { reason: 'Selling lamps in answers' }
      expect(await member('PUT', '/people/alice/suspension', suspension)).toMatchObject({ status: 403 })
      const meek = await as(maya)
      expect(await meek('PUT', '/people/alice/suspension', suspension)).toMatchObject({ status: 403 })
      expect(await moderator('PUT', '/people/alice/suspension', suspension)).toMatchObject({ status: 204 })
      expect(await moderator('GET', '/people/alice/suspensions')).toMatchObject({
        body: { items: [{ kind: 'suspension', title: suspension.reason, by: 'Maya Lopez', endedAt: null }] },
      })
      expect(await moderator('DELETE', '/people/alice/suspension')).toMatchObject({ status: 204 })

      expect(await moderator('GET', '/audit')).toMatchObject({ status: 403 })
      expect(await manager('GET', '/audit?who=maya&limit=1')).toMatchObject({
        status: 200,
        body: { items: [{ title: 'person.restored', who: 'maya', about: 'alice', door: 'api' }] },
      })
    }),
  )

  test(
    'invites, lists and withdraws',
    throughHttp(async (as, { clara, maya }) => {
      const manager = await as(clara, ['read', 'manage'])
      const moderator = await as(maya, ['read', 'manage'])
      expect(await moderator('POST', '/invitations', {})).toMatchObject({ status: 403 })
      const made = await manager('POST', '/invitations', { role: 'ambassador', uses: null, note: 'The fair' })
      expect(made).toMatchObject({ status: 201, body: { url: expect.stringContaining('invitation=') } })
      expect(await manager('DELETE', `/invitations/${made.body.id}`)).toMatchObject({ status: 204 })
      expect(await manager('GET', '/invitations')).toMatchObject({
        body: { items: [{ title: 'The fair', state: 'withdrawn', mostUses: null, uses: 0 }], next: null },
      })
      expect(await moderator('GET', '/invitations')).toMatchObject({ status: 403 })
    }),
  )

  test(
    'describes every operation in OpenAPI 3.1',
    throughHttp(async (as) => {
      const visitor = await as()
      const { body } = await visitor('GET', '/openapi.json')
      expect(body.openapi).toMatch(/^3\.1/)
      expect(Object.keys(body.paths)).toEqual(
        expect.arrayContaining([
          '/topics',
          '/topics/{id}/posts',
          '/topics/{id}/accepted-answer',
          '/search',
          '/me',
        ]),
      )
    }),
  )
})
