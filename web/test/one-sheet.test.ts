import { changeBrand, demonstrations } from '@parvis/core/brand'
import { describe, expect, test } from 'vitest'
import { inTheHouse, type House } from './in-the-house.ts'

async function sheetsOf(house: House, path: string, name?: string): Promise<{ url: string; css: string }[]> {
  const cookies: Record<string, string> = name ? { parvis_session: name } : {}
  const page = await (await house.ask({ method: 'GET', path, cookies })).text()
  const links = page.match(/<link[^>]*rel="stylesheet"[^>]*>/g) ?? []
  const urls = links.map((link) => /href="([^"]+)"/.exec(link)![1]!)
  return Promise.all(
    urls.map(async (url) => {
      const answer = await house.ask({ method: 'GET', path: url, cookies })
      expect(answer.headers.get('cache-control')).toContain('immutable')
      return { url, css: await answer.text() }
    }),
  )
}

describe('the styles of a page', () => {
  test(
    'are one file where it has no client, and the brand changes it at once',
    inTheHouse(async (house, { olga }) => {
      const [sheet, ...more] = await sheetsOf(house, '/people')
      expect(more).toEqual([])
      expect(await sheetsOf(house, '/people', 'bob')).toEqual([sheet])
      const [brand, pages] = await sheetsOf(house, '/sign-in')
      expect(sheet!.css).toBe(brand!.css + pages!.css)

      await changeBrand(olga, { ...demonstrations.rhizome.brand, home: [] })
      house.wake()
      const [other] = await sheetsOf(house, '/people')
      expect(other!.url).not.toBe(sheet!.url)
      expect(other!.css.endsWith(pages!.css)).toBe(true)
      const older = await house.ask({ method: 'GET', path: sheet!.url })
      expect([await older.text(), older.headers.get('cache-control')]).toEqual([
        other!.css,
        'public, max-age=60',
      ])
    }),
  )
})
