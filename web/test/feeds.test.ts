import { openTopic } from '@parvis/core/conversations'
import { reactors } from '@parvis/core/app'
import { react } from '@parvis/core/kernel/react'
import { createSpace } from '@parvis/core/spaces'
import { describe, expect, test } from 'vitest'
import { square, type World } from '../../core/test/world.ts'
import { inTheHouse, origin } from './in-the-house.ts'
import { furnish } from './scene.ts'

interface JsonFeed {
  readonly version: string
  readonly title: string
  readonly home_page_url: string
  readonly items: readonly { id: string; url: string; title: string; summary: string }[]
}

/** The newest conversation there is, with words that markup would stumble over. */
async function newest({ bob }: World) {
  const asked = { spaceId: square.id, kind: 'discussion' as const, tags: ['lamp'] }
  const title = 'Lamps & <b>shades</b> ]]> "quoted"'
  return openTopic({ ...bob, now: new Date() }, { ...asked, title, body: 'Mine is 5 < 6 & *old*.' })
}

/** The reader that searches rest on comes to the end of the log. */
async function makeFindable({ system }: World) {
  const search = reactors.find(({ module }) => module === 'search')!
  while ((await react(system, search)) > 0);
}

const feeds = ['/feed', '/s/square/feed', '/tags/lamp/feed', '/p/bob/feed', '/search/feed']

describe('a feed', () => {
  test(
    'tells what is newest of the house, a space, a tag, a person and a search, in both formats',
    inTheHouse(async (house, world) => {
      await furnish(world)
      const { url } = await newest(world)
      await makeFindable(world)
      for (const path of feeds) {
        const query = path === '/search/feed' ? '?q=shades' : ''
        const json = await house.ask({ method: 'GET', path: `${path}.json${query}` })
        expect(json.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
        const feed = (await json.json()) as JsonFeed
        expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/)
        expect({ path, first: feed.items[0] }).toMatchObject({
          path,
          first: { title: 'Lamps & <b>shades</b> ]]> "quoted"', url: new URL(url, origin).href },
        })
        expect(feed.items[0]!.id).toMatch(/^urn:uuid:/)

        const atom = await house.ask({ method: 'GET', path: `${path}.atom${query}` })
        expect(atom.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
        const text = await atom.text()
        expect(text).toContain(`<link rel="self" href="${origin}${path}.atom${query}"/>`)
        expect(text).toContain('Lamps &amp; &lt;b&gt;shades&lt;/b&gt; ]]')
        expect(text).not.toContain('<b>')
        expect(text).toMatch(/<updated>\d{4}-[^<]+Z<\/updated>/)
      }
    }),
    60_000,
  )

  test(
    'is not sent again to whoever has it, until something is new',
    inTheHouse(async (house, world) => {
      await furnish(world)
      const first = await house.ask({ method: 'GET', path: '/feed.atom' })
      const headers = { 'if-none-match': first.headers.get('etag')! }
      const again = await house.ask({ method: 'GET', path: '/feed.atom', headers })
      expect([again.status, await again.text()]).toEqual([304, ''])
      await newest(world)
      expect((await house.ask({ method: 'GET', path: '/feed.atom', headers })).status).toBe(200)
    }),
  )

  test(
    'tells nobody what visitors may not read, not even who may',
    inTheHouse(async (house, world) => {
      const { sessions } = await furnish(world)
      const { olga, bob } = world
      const inside = { name: 'Inside', slug: 'inside', readFrom: 'member', writeFrom: 'member' } as const
      const { spaceId } = await createSpace({ ...olga, now: new Date() }, inside)
      const hidden = { spaceId, kind: 'question' as const, title: 'Secret words', body: 'x', tags: ['lamp'] }
      await openTopic({ ...bob, now: new Date() }, hidden)
      await makeFindable(world)
      const cookies = { parvis_session: sessions.bob }
      expect((await house.ask({ method: 'GET', path: '/s/inside/feed.atom', cookies })).status).toBe(404)
      for (const path of feeds) {
        const query = path === '/search/feed' ? '?q=secret' : ''
        const answer = await house.ask({ method: 'GET', path: `${path}.json${query}`, cookies })
        expect(await answer.text()).not.toContain('Secret words')
      }
    }),
  )

  test(
    'is named by its page, and has no other format',
    inTheHouse(async (house, world) => {
      await furnish(world)
      const pages = { '/': '/feed', '/s/square': '/s/square/feed', '/tags/lamp': '/tags/lamp/feed' }
      for (const [path, feed] of Object.entries(pages)) {
        const html = await (await house.ask({ method: 'GET', path })).text()
        expect(html).toMatch(
          new RegExp(`<link rel="alternate" type="application/atom\\+xml" title="[^"]+" href="${feed}.atom"`),
        )
        expect(html).toContain(`href="${feed}.json"`)
      }
      const search = await (await house.ask({ method: 'GET', path: '/search?q=a+lamp' })).text()
      expect(search).toContain('href="/search/feed.atom?q=a+lamp"')
      expect((await house.ask({ method: 'GET', path: '/feed.rss' })).status).toBe(404)
    }),
  )
})
