import { gunzipSync } from 'node:zlib'
import { openTopic } from '@parvis/core/conversations'
import { changeSpace, createSpace } from '@parvis/core/spaces'
import { describe, expect, test } from 'vitest'
import { inTheHouse, origin, type House } from './in-the-house.ts'
import { furnish } from './scene.ts'

async function page(house: House, path: string): Promise<string> {
  const answer = await house.ask({ method: 'GET', path })
  expect({ path, status: answer.status }).toEqual({ path, status: 200 })
  return answer.text()
}

describe('the sitemap', () => {
  test(
    'names what visitors may read, and nothing else',
    inTheHouse(async (house, world) => {
      const { at, solved } = await furnish(world)
      const { olga } = world
      const now = new Date()
      const inside = await createSpace({ ...olga, now }, { name: 'Inside', slug: 'inside' })
      await changeSpace(
        { ...olga, now },
        { spaceId: inside.spaceId, readFrom: 'member', writeFrom: 'member' },
      )
      const hidden = { spaceId: inside.spaceId, kind: 'question' as const, title: 'Secret words', body: 'x' }
      await openTopic({ ...world.bob, now }, hidden)
      expect(solved).toBeTruthy()

      expect(await page(house, '/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`)
      const index = await page(house, '/sitemap.xml')
      const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place = '']) => place)
      expect(parts).toEqual([
        `${origin}/sitemap/pages.xml`,
        expect.stringMatching(/\/sitemap\/conversations-\w{22}\.xml$/),
        expect.stringMatching(/\/sitemap\/people-\w{22}\.xml$/),
      ])
      expect(index).toMatch(/<lastmod>\d{4}-\d\d-\d\dT[^<]+Z<\/lastmod>/)

      let all = ''
      for (const part of parts) {
        const answer = await house.ask({ method: 'GET', path: part.slice(origin.length) })
        expect(answer.headers.get('content-type')).toContain('application/xml')
        const text = await answer.text()
        expect(text).toMatch(/^<\?xml [^>]+\?>\n<urlset [^]*<\/urlset>\n$/)
        all += text
      }
      for (const path of ['/s/square', `/c/${at.asked.id}/${at.asked.slug}`, '/p/alice'])
        expect(all).toContain(`<loc>${origin}${path}</loc>`)
      for (const word of ['secret-words', '/s/inside', at.gone.id, 'iris-ancien'])
        expect(all).not.toContain(word)
    }),
  )

  test(
    'has no other parts, and is sent packed to whoever unpacks it',
    inTheHouse(async (house, world) => {
      await furnish(world)
      for (const part of ['nothing', 'conversations-', 'conversations-abc', 'spaces-1111111111111111111111'])
        expect((await house.ask({ method: 'GET', path: `/sitemap/${part}.xml` })).status).toBe(404)
      const packed = await house.ask({
        method: 'GET',
        path: '/sitemap/pages.xml',
        headers: { 'accept-encoding': 'gzip' },
      })
      expect(packed.headers.get('content-encoding')).toBe('gzip')
      const bytes = Buffer.from(await packed.arrayBuffer())
      // `fetch` unpacks by itself.
      const text = bytes[0] === 0x1f ? gunzipSync(bytes).toString() : bytes.toString()
      expect(text).toContain('<urlset')
    }),
  )
})
