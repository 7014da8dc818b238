import { describe, expect, test } from 'vitest'
import { square } from '../../core/test/world.ts'
import { atTheDoor } from './door.ts'

const question = { spaceId: square.id, kind: 'question', title: 'Why does my lamp hum?', body: 'It hums.' }
const asking = (headers?: Record<string, string>, body: object = question) =>
  ({
    method: 'POST',
    path: '/topics',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  }) as const

describe('a creation with an Idempotency-Key', () => {
  test(
    'is done once and answered the same; another body with the key is refused; a refusal is not kept',
    atTheDoor(async ({ ask, keyOf }, { alice, bob }) => {
      const [key, other] = [await keyOf(alice), await keyOf(bob)]
      const named = { 'idempotency-key': '"attempt-1"' }
      const refused = await ask(asking(named, { ...question, title: '' }), key)
      expect(refused.status).toBe(422)

      const first = await ask(asking(named), key)
      const second = await ask(asking({ 'idempotency-key': 'attempt-1' }), key)
      expect([first.status, second.status, second.body]).toEqual([201, 201, first.body])
      expect([first.headers.get('idempotency-replayed'), second.headers.get('idempotency-replayed')]).toEqual(
        [null, 'true'],
      )
      expect(first.headers.get('location')).toBe(`/api/v1/topics/${first.body.id}`)
      const { body: found } = await ask({ method: 'GET', path: '/topics' })
      expect(found.items).toHaveLength(1)

      expect((await ask(asking(named, { ...question, title: 'Another one' }), key)).body).toMatchObject({
        status: 422,
        issues: { 'idempotency-key': ['This key was used for another request'] },
      })
      expect((await ask(asking(named), other)).body.id).not.toBe(first.body.id)
      expect((await ask(asking({ 'idempotency-key': '"é"' }), key)).status).toBe(422)
    }),
  )
})

describe('what was read', () => {
  test(
    'is not sent again when it is still so, and is only changed as long as it is',
    atTheDoor(async ({ ask, keyOf }, { alice, maya }) => {
      const [key, moderator] = [await keyOf(alice), await keyOf(maya)]
      const { body: topic } = await ask(asking(), key)
      const path = `/topics/${topic.id}/posts/${topic.opening.id}/source`
      const read = await ask({ method: 'GET', path }, key)
      const etag = read.headers.get('etag')!
      expect(etag).toMatch(/^"[\w-]{27}"$/)
      const again = await ask({ method: 'GET', path, headers: { 'if-none-match': `"x", ${etag}` } }, key)
      expect([again.status, again.body]).toEqual([304, ''])

      const edit = (body: string, match: string, who: string) =>
        ask(
          {
            method: 'PATCH',
            path,
            body: { body },
            headers: { 'content-type': 'application/json', 'if-match': match },
          },
          who,
        )
      const edited = await edit('It hums at night.', etag, moderator)
      expect(edited).toMatchObject({ status: 200, body: { body: 'It hums at night.', version: 1 } })
      const late = await edit('It whistles.', etag, key)
      expect(late).toMatchObject({
        status: 412,
        body: { type: '/api/problems/changed-meanwhile', current: edited.headers.get('etag') },
      })
      expect((await edit('It whistles.', `W/${edited.headers.get('etag')}`, key)).status).toBe(412)
      expect((await edit('It whistles.', edited.headers.get('etag')!, key)).status).toBe(200)
      expect((await edit('It whistles.', '*', key)).status).toBe(200)
      const stale = await ask({ method: 'PATCH', path, body: { body: 'No.', version: 0 } }, key)
      expect(stale.body).toMatchObject({ status: 409, reason: 'post.changed' })
    }),
  )
})

describe('a body', () => {
  test(
    'is JSON and of a reasonable size, or is not read',
    atTheDoor(async ({ ask, keyOf }, { alice }) => {
      const key = await keyOf(alice)
      const sent = async (type: string, body: string) =>
        (await ask({ method: 'POST', path: '/topics', body, headers: { 'content-type': type } }, key)).status
      expect(await sent('text/plain', JSON.stringify(question))).toBe(415)
      expect(await sent('application/x-www-form-urlencoded', 'title=x')).toBe(415)
      expect(await sent('application/json', '{"title":')).toBe(400)
      expect(await sent('application/json; charset=utf-8', `"${'x'.repeat(300_000)}"`)).toBe(413)
      expect(await sent('application/json; charset=utf-8', JSON.stringify(question))).toBe(201)
      const picture = { method: 'PUT', path: '/me/picture', body: 'not a picture' } as const
      expect((await ask({ ...picture, headers: { 'content-type': 'image/png' } }, key)).status).toBe(422)
      expect((await ask({ ...picture, headers: { 'content-type': 'text/html' } }, key)).status).toBe(415)
    }),
  )
})

describe('too many requests', () => {
  test(
    'are counted for each person and each address, said in headers, and refused with when to come back',
    atTheDoor(
      async ({ ask, keyOf }, { alice, bob }) => {
        const [one, two, other] = [await keyOf(alice), await keyOf(alice), await keyOf(bob)]
        const me = { method: 'GET', path: '/me' } as const
        const first = await ask(me, one)
        expect(first.headers.get('ratelimit-policy')).toBe('"person";q=3;w=60')
        expect(first.headers.get('ratelimit')).toMatch(/^"person";r=2;t=(60|59)$/)
        await ask(me, two)
        await ask(me, one)
        const refused = await ask(me, two)
        expect(refused).toMatchObject({ status: 429, type: 'application/problem+json' })
        expect(Number(refused.headers.get('retry-after'))).toBe(refused.body.retryAfter)
        expect((await ask(me, other)).status).toBe(200)

        const guess = () => ask(me, 'pv_guessed')
        expect(
          [await guess(), await guess(), await guess(), await guess()].map(({ status }) => status),
        ).toEqual([401, 401, 401, 429])
        expect((await ask({ method: 'GET', path: '/topics' })).headers.get('ratelimit')).toMatch(
          /^"address";r=0/,
        )
      },
      { API_REQUESTS_PER_MINUTE: '3' },
    ),
  )
})

describe('pages of other origins', () => {
  const preflight = {
    method: 'OPTIONS',
    path: '/me',
    headers: { origin: 'https://app.example.org', 'access-control-request-method': 'GET' },
  }

  test(
    'may not ask unless a setting names them',
    atTheDoor(async ({ ask }) => {
      const { status, headers } = await ask(preflight)
      expect([status, headers.get('access-control-allow-origin')]).toEqual([404, null])
    }),
  )

  test(
    'may ask when a setting names them, with a key and never with cookies',
    atTheDoor(
      async ({ ask }) => {
        const { status, headers } = await ask(preflight)
        expect([status, headers.get('access-control-allow-origin')]).toEqual([204, 'https://app.example.org'])
        expect(headers.get('access-control-allow-credentials')).toBe(null)
        const other = await ask({
          ...preflight,
          headers: { ...preflight.headers, origin: 'https://evil.example' },
        })
        expect(other.headers.get('access-control-allow-origin')).toBe(null)
        const read = await ask({
          method: 'GET',
          path: '/topics',
          headers: { origin: 'https://app.example.org' },
        })
        expect(read.headers.get('access-control-expose-headers')).toContain('etag')
      },
      { API_CORS_ORIGINS: 'https://shop.example.org, https://app.example.org' },
    ),
  )
})
