import { describe, expect, test } from 'vitest'
import { inWorld } from '../../test/world.ts'
import { addPerson, changeProfile, findCallable, suspendPerson } from './index.ts'

const handles = async (...asked: Parameters<typeof findCallable>) =>
  (await findCallable(...asked)).map(({ handle }) => handle)

describe('who is meant after an @', () => {
  test(
    'is found by the beginning of a word of the name or of the handle, accents or not',
    inWorld(async ({ alice, bob, olga }) => {
      await changeProfile(bob, { name: 'Zoé de l’Étang' })
      for (const begun of ['zoe', 'Zoé', 'etang', 'ÉT', 'de l’é', 'bob', 'BO'])
        expect([begun, await handles(alice, { begun })]).toEqual([begun, ['bob']])
      expect(await handles(alice, { begun: 'tang' })).toEqual([])
      expect(await handles(olga, { begun: '' })).toEqual([])
      expect(await handles(olga, { begun: '.*' })).toEqual([])
    }),
  )

  test(
    'is eight people at most, and nobody who is kept out',
    inWorld(async ({ alice, bob, olga }) => {
      for (let at = 1; at <= 9; at++)
        await addPerson(olga, { email: `m${at}@example.org`, name: `Melusine ${at}`, role: 'member' })
      expect(await handles(alice, { begun: 'melu' })).toHaveLength(8)
      await suspendPerson(olga, { personId: bob.actor.id!, reason: 'Selling in answers' })
      expect(await handles(alice, { begun: 'bob' })).toEqual([])
    }),
  )
})
