import { describe, expect, test } from 'vitest'
import { inTheHouse, type House, type Knock } from './in-the-house.ts'
import { furnish } from './scene.ts'
import { showTopic } from '@parvis/core/conversations'

const readerOf = async (house: House, path: string, cookies: Knock['cookies'] = {}) =>
  (await house.ask({ method: 'GET', path: encodeURI(path), cookies })).headers.get('x-parvis-reader')

describe('what a browser may keep for reading offline', () => {
  test(
    'is said by the page: conversations and lists, and nothing that is only for one person',
    inTheHouse(async (house, world) => {
      const { sessions, at } = await furnish(world)
      const cookies = { parvis_session: sessions.alice }
      const mark = await readerOf(house, '/settings', cookies)
      expect(mark).toMatch(/^[\w-]{16}\.[\w-]{8}$/)
      const conversation = `/c/${at.asked.id}/${at.asked.slug}`
      for (const path of ['/', '/c', '/s', '/tags', '/s/square', conversation]) {
        expect([path, await readerOf(house, path)]).toEqual([path, 'visitor; keep'])
        expect([path, await readerOf(house, path, cookies)]).toEqual([path, `${mark}; keep`])
      }
      for (const path of ['/settings/account', '/notifications', '/ask', '/people', '/nothing'])
        expect([path, await readerOf(house, path, cookies)]).toEqual([path, mark])
      expect(await readerOf(house, '/manifest.webmanifest', cookies)).toBeNull()
      expect(await readerOf(house, '/', { parvis_session: sessions.bob })).not.toContain(mark)
    }),
  )
})

describe('what a browser sends again', () => {
  const key = 'b6f6d7b2-6c0e-4b8e-9d5f-0c6f5a4f7f10'

  test(
    'because it did not hear the answer is posted once, and answered the same',
    inTheHouse(async (house, world) => {
      const { sessions, at, asked } = await furnish(world)
      const path = encodeURI(`/c/${at.asked.id}/${at.asked.slug}?/answer`)
      const send = (name: 'alice' | 'bob', body: string) =>
        house.ask({
          method: 'POST',
          path,
          cookies: { parvis_session: sessions[name] },
          headers: { 'idempotency-key': key },
          accept: 'application/json',
          form: new URLSearchParams({ body }),
        })
      const count = async () => (await showTopic(world.alice, { id: asked.topicId })).answersCount
      const before = await count()
      const [first, second] = [await send('bob', 'Tighten it.'), await send('bob', 'Tighten it.')]
      expect(await second.json()).toEqual(await first.json())
      expect(await count()).toBe(before + 1)
      // The key is one person's, and one writing's.
      expect(await (await send('bob', 'Or loosen it.')).json()).toMatchObject({
        type: 'failure',
        status: 422,
      })
      expect(await (await send('alice', 'Tighten it.')).json()).toMatchObject({ type: 'redirect' })
      expect(await count()).toBe(before + 2)
    }),
  )
})
