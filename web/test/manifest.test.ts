import { changeBrand, changeLogo, demonstrations, showBrand } from '@parvis/core/brand'
import { changeCommunity } from '@parvis/core/people'
import { describe, expect, test } from 'vitest'
import { inTheHouse, type House } from './in-the-house.ts'
import { furnish } from './scene.ts'

interface Manifest {
  readonly name: string
  readonly short_name: string
  readonly lang: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[]
  readonly shortcuts: readonly { readonly name: string }[]
}

const colour = expect.stringMatching(/^#[0-9a-f]{6}$/)
const image = {
  src: expect.stringMatching(/^\/brand\/[a-z]+-\d+-[0-9a-f]{12}\.png$/),
  sizes: expect.stringMatching(/^(\d+)x\1$/),
  type: 'image/png',
  purpose: expect.stringMatching(/^(?:any|maskable)$/),
}
const shortcut = { name: expect.stringMatching(/./), url: expect.stringMatching(/^\//), icons: [image] }

/** The members of https://www.w3.org/TR/appmanifest/ and its registries that we use, and nothing beside them. */
const manifest = {
  id: '/',
  name: expect.stringMatching(/./),
  short_name: expect.stringMatching(/^.{1,12}$/u),
  description: expect.stringMatching(/./),
  lang: expect.stringMatching(/^[a-z]{2}$/),
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: colour,
  theme_color: colour,
  categories: ['social'],
  icons: [image, image, image],
  shortcuts: [shortcut, shortcut],
}

async function manifestOf(house: House, language = 'en') {
  const headers = { 'accept-language': language }
  const answer = await house.ask({ method: 'GET', path: '/manifest.webmanifest', headers })
  expect(answer.headers.get('content-type')).toBe('application/manifest+json')
  const found = (await answer.json()) as Manifest
  expect(found).toEqual(manifest)
  return found
}

/** How large a PNG is, and the bytes of it. */
async function look(house: House, path: string) {
  const answer = await house.ask({ method: 'GET', path })
  expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'image/png'])
  const bytes = Buffer.from(await answer.arrayBuffer())
  const size = `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
  return { size, bytes, kept: answer.headers.get('cache-control') }
}

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24" r="20"/></svg>'

describe('the manifest', () => {
  test(
    'says what a device needs to install the community, and is named by every page',
    inTheHouse(async (house, world) => {
      await furnish(world)
      const { icons } = await manifestOf(house)
      expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
        '192x192 any',
        '512x512 any',
        '512x512 maskable',
      ])
      for (const { src, sizes } of icons)
        expect(await look(house, src)).toMatchObject({
          size: sizes,
          kept: 'public, max-age=31536000, immutable',
        })
      expect((await look(house, '/apple-touch-icon.png')).size).toBe('180x180')
      const html = await (await house.ask({ method: 'GET', path: '/' })).text()
      expect(html).toContain('<link rel="manifest" href="/manifest.webmanifest" />')
      expect(html.match(/<meta name="theme-color"/g)).toHaveLength(2)
    }),
    30_000,
  )

  test(
    'speaks the reader’s language, and shortens a long name at a word',
    inTheHouse(async (house, world) => {
      await furnish(world)
      await changeCommunity(world.olga, {
        name: 'Les Amis de la Randonnée en Montagne',
        languages: ['fr', 'en'],
      })
      const { lang, name, short_name, shortcuts } = await manifestOf(house, 'fr')
      expect([lang, name, short_name]).toEqual(['fr', 'Les Amis de la Randonnée en Montagne', 'Les Amis de'])
      expect(shortcuts.map((one) => one.name)).toEqual(['Poser une question', 'Notifications'])

      await changeCommunity(world.olga, { name: 'Kestrel & Fils, café à Saint-Étienne', languages: ['fr'] })
      house.wake()
      expect((await manifestOf(house, 'fr')).short_name).toBe('Kestrel')
    }),
  )

  test(
    'draws something in a house whose name has none of our letters',
    inTheHouse(async (house, world) => {
      await furnish(world)
      await changeCommunity(world.olga, { name: 'テント', languages: ['en'] })
      house.wake()
      const { bytes } = await look(house, (await manifestOf(house)).icons[0]!.src)
      expect(bytes.length).toBeGreaterThan(2000)
    }),
  )

  test(
    'has other icons at other addresses when the look is another; an older address leads to what is there now',
    inTheHouse(async (house, world) => {
      await furnish(world)
      const first = (await manifestOf(house)).icons[0]!.src
      const drawn = [await look(house, first)]
      await changeBrand(world.olga, { ...demonstrations.rhizome.brand, home: [] })
      house.wake()
      const second = (await manifestOf(house)).icons[0]!.src
      drawn.push(await look(house, second))

      // A wordmark says nothing in a square of some millimetres: the initial stays.
      await changeLogo(world.olga, { bytes: Buffer.from(demonstrations.rhizome.logo) })
      house.wake()
      drawn.push(await look(house, (await manifestOf(house)).icons[0]!.src))
      await changeLogo(world.olga, { bytes: Buffer.from(square) })
      house.wake()
      drawn.push(await look(house, (await manifestOf(house)).icons[0]!.src))

      expect(second).not.toBe(first)
      expect(new Set(drawn.map(({ bytes }) => bytes.toString('base64'))).size).toBe(3)
      expect(drawn[1]!.bytes.equals(drawn[2]!.bytes)).toBe(true)
      const old = await look(house, first)
      expect([old.bytes.equals(drawn[3]!.bytes), old.kept]).toEqual([true, 'public, max-age=3600'])
    }),
    30_000,
  )

  test(
    'gives mails a picture of a drawn logo, and none of letters whose font it has not',
    inTheHouse(async (house, world) => {
      await furnish(world)
      await changeLogo(world.olga, { bytes: Buffer.from(square) })
      house.wake()
      const { logoUrl } = await showBrand(world.visitor)
      const { bytes } = await look(house, logoUrl!.replace('.svg', '.png'))
      expect([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG')
      expect(bytes.readUInt32BE(20)).toBe(80)

      await changeLogo(world.olga, { bytes: Buffer.from(demonstrations.rhizome.logo) })
      house.wake()
      expect((await house.ask({ method: 'GET', path: logoUrl!.replace('.svg', '.png') })).status).toBe(404)
    }),
  )
})
