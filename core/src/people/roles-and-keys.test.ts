import { describe, expect, test } from 'vitest'
import { cast, day, inWorld } from '../../test/world.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../kernel/refusals.ts'
import {
  addPerson,
  changeProfile,
  changeRole,
  createApiKey,
  findApiKey,
  listApiKeys,
  listPeople,
  noteKeyUse,
  revokeApiKey,
  showProfile,
} from './index.ts'

describe('a role', () => {
  test(
    'is given by those who may, told to the log, and never leaves the community without an owner',
    inWorld(async ({ clara, maya, olga, visitor }) => {
      await changeRole(clara, { personId: cast.bob.id, role: 'ambassador' })
      await changeRole(clara, { personId: cast.bob.id, role: 'ambassador' })
      expect(await showProfile(visitor, { handle: 'bob' })).toMatchObject({ role: 'ambassador' })
      const told = await visitor.db.selectFrom('events').select(['type', 'facts']).execute()
      expect(told).toEqual([
        {
          type: 'person.role-changed',
          facts: { personId: cast.bob.id, from: 'member', to: 'ambassador' },
        },
      ])

      await expect(changeRole(maya, { personId: cast.bob.id, role: 'member' })).rejects.toThrow(Forbidden)
      await expect(changeRole(clara, { personId: cast.olga.id, role: 'member' })).rejects.toThrow(Forbidden)
      await expect(changeRole(olga, { personId: cast.olga.id, role: 'manager' })).rejects.toMatchObject({
        reason: 'role.last-owner',
      })
      await changeRole(olga, { personId: cast.clara.id, role: 'owner' })
      await changeRole(olga, { personId: cast.olga.id, role: 'manager' })
    }),
  )

  test(
    'comes with somebody who is brought in, once per address',
    inWorld(async ({ clara, system, visitor }) => {
      const jean = { name: 'Jean Roux', email: 'jean@example.org' }
      await expect(addPerson(clara, { ...jean, role: 'owner' })).rejects.toThrow(Forbidden)
      const { personId } = await addPerson(system, { ...jean, role: 'owner' })
      await expect(addPerson(system, { ...jean, email: 'JEAN@example.org' })).rejects.toThrow(Conflict)
      const { personId: namesake } = await addPerson(system, { ...jean, email: 'jean@example.com' })

      expect(await showProfile(visitor, { handle: 'jean-roux' })).toMatchObject({
        id: personId,
        role: 'owner',
      })
      expect(await showProfile(visitor, { handle: 'jean-roux-2' })).toMatchObject({ id: namesake })
      const types = await visitor.db.selectFrom('events').select('type').orderBy('id').execute()
      expect(types.map(({ type }) => type)).toEqual(['person.joined', 'person.role-changed', 'person.joined'])
    }),
  )
})

describe('the list of people', () => {
  test(
    'goes on where it stopped, and shows addresses to those who manage only',
    inWorld(async ({ clara, bob }) => {
      const first = await listPeople(clara, { limit: 4 })
      const second = await listPeople(clara, { limit: 4, after: first.next! })
      expect([...first.items, ...second.items].map(({ handle }) => handle).toSorted()).toEqual(
        Object.keys(cast).toSorted(),
      )
      expect(second.next).toBeNull()
      expect((await listPeople(clara, { q: 'FERRAND' })).items).toMatchObject([
        { email: 'alice@example.org' },
      ])
      expect((await listPeople(bob, { q: '%' })).items).toEqual([])
      expect((await listPeople(bob, { role: 'owner' })).items).toMatchObject([
        { handle: 'olga', email: null },
      ])
      await expect(listPeople(bob, { after: 'forged' })).rejects.toThrow(Invalid)
    }),
  )

  test(
    'has somebody of whom a part of the name is known, written with its accents or without',
    inWorld(async ({ alice, bob }) => {
      await changeProfile(alice, { name: 'Zoé Lefèvre-Łukasik', handle: 'zlu' })
      const found = async (q: string) => (await listPeople(bob, { q })).items.map(({ handle }) => handle)
      for (const q of ['zoe lef', 'ZOÉ', 'fèvre', 'LUKASIK', 'zlu'])
        expect([q, ...(await found(q))]).toEqual([q, 'zlu'])
      expect(await found('bôb')).toEqual(['bob'])
      expect(await found('zoo')).toEqual([])
    }),
  )
})

describe('an API key', () => {
  test(
    'acts for its person within its scopes until it is revoked or too old, and is shown once',
    inWorld(async (world) => {
      const { alice, visitor } = world
      const made = await createApiKey(alice, { name: 'Statistics', scopes: ['read', 'write'], days: 30 })
      expect(made.secret).toMatch(/^pv_[0-9A-Za-z]{43}$/)
      const found = await findApiKey(visitor, made.secret)
      expect(found).toMatchObject({
        actor: { id: cast.alice.id, role: 'member', scopes: ['read', 'write'] },
        keyId: made.id,
        noteUse: true,
      })
      const listed = await listApiKeys(alice)
      expect(listed).toMatchObject([{ name: 'Statistics', hint: `pv_…${made.secret.slice(-4)}` }])
      expect(JSON.stringify(listed)).not.toContain(made.secret)
      await noteKeyUse(alice, { keyId: made.id })
      expect(await listApiKeys(alice)).toMatchObject([{ lastUsedOn: '2026-01-06' }])

      const withKey = { ...alice, actor: found!.actor }
      await expect(createApiKey(withKey, { name: 'More', scopes: ['manage'] })).rejects.toThrow(Forbidden)
      await expect(revokeApiKey(world.bob, { keyId: made.id })).rejects.toThrow(NotFound)

      expect(await findApiKey(world.later(visitor, 31 * day), made.secret)).toBeNull()
      await revokeApiKey(alice, { keyId: made.id })
      expect(await findApiKey(visitor, made.secret)).toBeNull()
      expect(await findApiKey(visitor, "pv_' or 1=1 --")).toBeNull()
    }),
  )
})
