import { editPost, openTopic } from '@parvis/core/conversations'
import { createSpace } from '@parvis/core/spaces'
import { describe, expect, test } from 'vitest'
import { square, type World } from '../../core/test/world.ts'
import { cardOf, nameOfCard } from '../src/lib/server/cards.ts'
import { inTheHouse, origin, type House } from './in-the-house.ts'
import { furnish } from './scene.ts'

const card = {
  house: 'Campement',
  title: 'Ma tente goutte',
  place: 'Tentes',
  author: 'Élodie',
  look: { colour: '#0f7a43', character: 'editorial' },
} as const

/** The address of the picture that a page names. */
async function named(house: House, path: string): Promise<string> {
  const html = await (await house.ask({ method: 'GET', path })).text()
  return /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
}

const look = (house: House, address: string, headers = {}) =>
  house.ask({ method: 'GET', path: address.slice(origin.length), headers })

function ask({ alice }: World, title: string, spaceId: string = square.id) {
  return openTopic({ ...alice, now: new Date() }, { spaceId, kind: 'question', title, body: 'x' })
}

describe('the picture beside a link', () => {
  test(
    'is drawn for each conversation, and for the house, as large as asked for',
    inTheHouse(async (house, world) => {
      await furnish(world)
      const { url } = await ask(world, 'Où est passé l’œuf de Łukasz ? 🥚')
      for (const path of [encodeURI(url), '/', '/s/square']) {
        const address = await named(house, path)
        expect(address).toMatch(
          path === encodeURI(url)
            ? /^http:\/\/localhost:3000\/c\/\w{22}\/card\.png\?v=[\w-]{12}$/
            : /^http:\/\/localhost:3000\/card\.png\?v=[\w-]{12}$/,
        )
        const answer = await look(house, address)
        expect(answer.headers.get('content-type')).toBe('image/png')
        const bytes = Buffer.from(await answer.arrayBuffer())
        expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
        // Something is written on it: paper alone is packed into less.
        expect(bytes.length).toBeGreaterThan(12_000)
        const again = await look(house, address, { 'if-none-match': answer.headers.get('etag') })
        expect(again.status).toBe(304)
      }
    }),
    60_000,
  )

  test(
    'has another address when the title is another',
    inTheHouse(async (house, world) => {
      await furnish(world)
      const { url, topicId, postId } = await ask(world, 'Does it float?')
      const before = await named(house, url)
      const alice = { ...world.alice, now: new Date() }
      await editPost(alice, { topicId, postId, title: 'Does it sink?', body: 'x' })
      const moved = await house.ask({ method: 'GET', path: url })
      const after = await named(house, moved.headers.get('location')!)
      expect(after).not.toBe(before)
      expect(after.split('?')[0]).toBe(before.split('?')[0])
    }),
  )

  test(
    'shows nothing that visitors may not read, and no letters that it cannot draw',
    inTheHouse(async (house, world) => {
      const { sessions } = await furnish(world)
      const olga = { ...world.olga, now: new Date() }
      const inside = { name: 'Inside', slug: 'inside', readFrom: 'member', writeFrom: 'member' } as const
      const { spaceId } = await createSpace(olga, inside)
      const hidden = await ask(world, 'Secret words', spaceId)
      const picture = `${hidden.url.split('/').slice(0, 3).join('/')}/card.png`
      const cookies = { parvis_session: sessions.olga }
      expect((await house.ask({ method: 'GET', path: picture, cookies })).status).toBe(404)

      const foreign = await ask(world, 'Палатка протекает')
      expect(await named(house, encodeURI(foreign.url))).toContain(`${origin}/card.png`)
      const own = `${foreign.url.split('/').slice(0, 3).join('/')}/card.png`
      expect((await house.ask({ method: 'GET', path: own })).status).toBe(404)
    }),
  )
})

describe('what a card says', () => {
  test('is another name for each thing that is another', () => {
    const names = [
      card,
      { ...card, title: 'x' },
      { ...card, house: 'x' },
      { ...card, author: null },
      { ...card, look: { ...card.look, character: 'bold' as const } },
    ].map(nameOfCard)
    expect(new Set(names).size).toBe(5)
  })

  test.each([
    ['leaves out signs that no face has', { title: 'Ça marche 👍🏽 !' }, { title: 'Ça marche  !' }],
    ['leaves out a name in other letters', { author: 'Иван' }, { author: null }],
    ['is nothing in other letters', { title: 'テント' }, null],
    ['is nothing without words', { title: '🥚🥚' }, null],
  ])('%s', (_, said, drawn) => {
    const made = cardOf({ ...card, ...said })
    expect(made).toEqual(drawn && { ...card, ...drawn })
  })
})
