import { describe, expect, test } from 'vitest'
import { plant, titles } from '../../test/planted.ts'
import { inWorld } from '../../test/world.ts'
import { rewind } from '../kernel/react.ts'
import { search, searchTopics } from './index.ts'

describe('searching', () => {
  test.each([
    "'; drop table topics; --",
    '((((',
    '"unclosed',
    'a:*&!b',
    '\\',
    `${'x '.repeat(5000)}`,
    '%_%',
    '-a "',
    'or or',
    '\uE000',
  ])('answers to %j without a fault', (q) =>
    inWorld(async (world) => {
      await plant(world, { title: 'A lamp' })
      await expect(searchTopics(world.visitor, { q })).resolves.toBeDefined()
    })(),
  )

  test.each([
    ['different words', (i: number) => `w${i.toString(36)} `],
    ['compound words', (i: number) => `𐐀${i.toString(36)}𐐁𐐂𐐃-`],
    ['addresses', (i: number) => `h${i}.example/a/${i} `],
    ['opening brackets', () => '<'],
    ['links that never close', () => ']('],
    ['one long word', () => '𐐀'],
  ])('takes a huge text of %s', (_, piece) =>
    inWorld(async (world) => {
      const body = Array.from({ length: 60_000 }, (_unused, i) => piece(i))
        .join('')
        .slice(0, 120_000)
      const { postId } = await plant(world, { title: 'Huge', language: 'fr' })
      // Longer than anybody may write here, as imported texts can be.
      await world.system.db
        .updateTable('posts')
        .set({ body_markdown: body })
        .where('id', '=', postId)
        .execute()
      await rewind(world.system, search)
      await world.settle()
      expect(await titles(world.visitor, 'huge')).toEqual(['Huge'])
    })(),
  )
})
