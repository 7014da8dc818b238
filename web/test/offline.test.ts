import { describe, expect, test } from 'vitest'
import { inTheHouse, type House, type Knock } from './in-the-house.ts'
import { furnish } from './scene.ts'

const readerOf = async (house: House, path: string, cookies: Knock['cookies'] = {}) =>
  (await house.ask({ method: 'GET', path: encodeURI(path), cookies })).headers.get('x-parvis-reader')

describe('what a browser may keep for reading offline', () => {
  test(
    'is said by the page: conversations and lists, and nothing that is only for one person',
    inTheHouse(async (house, world) => {
      const { sessions, at } = await furnish(world)
      const cookies = { parvis_session: sessions.alice }
      const mark = await readerOf(house, '/settings', cookies)
      expect(mark).toMatch(/^[\w-]{16}$/)
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
