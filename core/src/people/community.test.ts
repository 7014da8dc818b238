import { describe, expect, test } from 'vitest'
import { cast, inWorld } from '../../test/world.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { changeCommunity, setUpCommunity, showCommunity, showProfile, signIn } from './index.ts'

const lumen = { name: 'Lumen', languages: ['fr' as const], timeZone: 'Europe/Paris' }
const owner = { ownerName: 'Nadia Haddad', email: 'nadia@example.org', password: 'three quiet lamps' }

describe('setting a community up', () => {
  test(
    'names it and makes its first owner, who comes in at once',
    inWorld(async ({ system, visitor }) => {
      await system.db.updateTable('people').set({ role: 'member' }).where('id', '=', cast.olga.id).execute()
      expect(await showCommunity(visitor)).toMatchObject({ name: 'Parvis', setUp: false })

      await setUpCommunity(visitor, { ...lumen, ...owner })

      expect(await showCommunity(visitor)).toEqual({ ...lumen, tagline: '', setUp: true, signUp: 'open' })
      await signIn(visitor, { email: owner.email, password: owner.password })
      expect(await showProfile(visitor, { handle: 'nadia-haddad' })).toMatchObject({ role: 'owner' })
    }),
  )

  test(
    'is refused once there is an owner, and changes nothing then',
    inWorld(async ({ visitor }) => {
      await expect(setUpCommunity(visitor, { ...lumen, ...owner })).rejects.toMatchObject({
        reason: 'community.set-up',
      })
      expect(await showCommunity(visitor)).toMatchObject({ name: 'Parvis', setUp: true })
    }),
  )
})

test(
  'a community is changed by its managers',
  inWorld(async ({ clara, maya, visitor }) => {
    await expect(changeCommunity(maya, lumen)).rejects.toThrow(Forbidden)
    await expect(changeCommunity(clara, { ...lumen, languages: [] })).rejects.toThrow(Invalid)
    await changeCommunity(clara, { ...lumen, tagline: 'Light for everybody' })

    expect(await showCommunity(visitor)).toMatchObject({ name: 'Lumen', tagline: 'Light for everybody' })
    const told = await visitor.db.selectFrom('events').select(['type', 'facts']).execute()
    expect(told).toEqual([{ type: 'community.changed', facts: { key: 'community' } }])
  }),
)
