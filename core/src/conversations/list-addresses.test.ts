import { describe, expect, test } from 'vitest'
import { cast, hour, inWorld, square, type World } from '../../test/world.ts'
import { createSpace } from '../spaces/index.ts'
import { suspendPerson } from '../people/index.ts'
import { deleteTopic, giveAnswer, listAddresses, listAddressStarts, openTopic } from './index.ts'

const many = { of: 'conversations', limit: 1000 } as const

async function ask({ alice, later }: World, title: string, hours: number): Promise<string> {
  const question = { spaceId: square.id, kind: 'question', title, body: 'x' } as const
  return (await openTopic(later(alice, hours * hour), question)).topicId
}

describe('what search engines are told of', () => {
  test(
    'are the conversations that visitors may read, each with its last move',
    inWorld(async (world) => {
      const { visitor, olga, bob, clara, later } = world
      const known = (await listAddresses(visitor, many)).map(({ id }) => id)
      const shown = await ask(world, 'Does it float?', 1)
      await giveAnswer(later(bob, 5 * hour), { topicId: shown, body: 'It does.' })
      await deleteTopic(later(clara, 6 * hour), { topicId: await ask(world, 'Gone tomorrow', 2) })
      const inside = await createSpace(olga, {
        name: 'In',
        slug: 'in',
        readFrom: 'member',
        writeFrom: 'member',
      })
      await openTopic(bob, { spaceId: inside.spaceId, kind: 'discussion', title: 'Among us', body: 'x' })

      const found = (await listAddresses(visitor, many)).filter(({ id }) => !known.includes(id))
      expect(found).toEqual([
        {
          id: shown,
          url: expect.stringMatching(/^\/c\/\w{22}\/does-it-float$/),
          changedAt: later(bob, 5 * hour).now.toISOString(),
        },
      ])
    }),
  )

  test(
    'come in parts that hold every one of them once',
    inWorld(async (world) => {
      for (let n = 1; n <= 7; n++) await ask(world, `Question ${n}`, n)
      const { visitor } = world
      const all = (await listAddresses(visitor, many)).map(({ id }) => id)
      const starts = await listAddressStarts(visitor, { of: 'conversations', every: 3 })
      expect(starts).toHaveLength(Math.ceil(all.length / 3))
      const parts: string[] = []
      for (const { id, changedAt } of starts) {
        const part = await listAddresses(visitor, { of: 'conversations', from: id, limit: 3 })
        expect(changedAt).toBe(
          part
            .map((one) => one.changedAt)
            .toSorted()
            .at(-1),
        )
        parts.push(...part.map((one) => one.id))
      }
      expect(parts).toEqual(all)
      const rest = await listAddresses(visitor, { of: 'conversations', past: all[2], limit: 1000 })
      expect(rest.map(({ id }) => id)).toEqual(all.slice(3))
    }),
  )

  test(
    'are people who said something there, and are still welcome',
    inWorld(async (world) => {
      const { visitor, maya } = world
      const people = async () =>
        (await listAddresses(visitor, { of: 'people', limit: 1000 })).map(({ url }) => url)
      const before = await people()
      expect(before).not.toContain('/p/emma')
      const topicId = await ask(world, 'Who is there?', 1)
      await giveAnswer(world.emma, { topicId, body: 'Me.' })
      expect(await people()).toEqual(expect.arrayContaining(['/p/alice', '/p/emma']))
      await suspendPerson(maya, { personId: cast.emma.id, reason: 'Selling in answers' })
      expect(await people()).not.toContain('/p/emma')
    }),
  )
})
