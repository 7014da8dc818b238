import { describe, expect, test } from 'vitest'
import { cast, day, inWorld, square } from '../../test/world.ts'
import { deletePost, giveAnswer, openTopic } from '../conversations/index.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { changeProfile, changeRole, restorePerson, suspendPerson } from '../people/index.ts'
import { listAuditEntries } from './index.ts'

describe('the audit log', () => {
  test(
    'tells who did what about whom, why and through which door, newest first',
    inWorld(async ({ olga, clara, maya, bob, system }) => {
      await changeRole({ ...clara, door: 'api' }, { personId: cast.bob.id, role: 'ambassador' })
      await changeProfile(bob, { about: 'It hums.' })
      await changeProfile(clara, { personId: cast.bob.id, about: '' })
      await suspendPerson(maya, { personId: cast.alice.id, reason: 'Selling lamps in answers' })
      await restorePerson({ ...system, door: 'terminal' }, { personId: cast.alice.id })

      const { items } = await listAuditEntries(olga)
      expect(items).toMatchObject([
        { type: 'person.restored', who: null, about: { handle: 'alice' }, door: 'terminal' },
        {
          type: 'person.suspended',
          who: { handle: 'maya', name: 'Maya Lopez' },
          about: { handle: 'alice' },
          reason: 'Selling lamps in answers',
          until: null,
          door: 'pages',
        },
        { type: 'person.profile-changed', who: { handle: 'clara' }, about: { handle: 'bob' } },
        {
          type: 'person.role-changed',
          who: { handle: 'clara' },
          from: 'member',
          to: 'ambassador',
          door: 'api',
        },
      ])
    }),
  )

  test(
    'holds what staff does with the words of others, and not what people do with their own',
    inWorld(async ({ olga, maya, alice, bob }) => {
      const { topicId } = await openTopic(alice, {
        spaceId: square.id,
        kind: 'question',
        title: 'Why does my lamp hum at night?',
        body: 'Every night.',
      })
      const mine = await giveAnswer(bob, { topicId, body: 'The driver is worn out.' })
      const other = await giveAnswer(bob, { topicId, body: 'Buy my lamps instead.' })
      await deletePost(bob, { topicId, postId: mine.postId })
      await deletePost(maya, { topicId, postId: other.postId })

      const { items } = await listAuditEntries(olga)
      expect(items).toMatchObject([
        {
          type: 'post.deleted',
          who: { handle: 'maya' },
          about: { handle: 'bob' },
          topic: { title: 'Why does my lamp hum at night?' },
          space: 'The square',
        },
      ])
    }),
  )

  test(
    'is filtered by who, whom, what and when, and goes on where it stopped',
    inWorld(async (world) => {
      const { clara, olga, system } = world
      for (const role of ['ambassador', 'responder', 'member'] as const)
        await changeRole(clara, { personId: cast.bob.id, role })
      await changeRole(world.later(olga, 2 * day), { personId: cast.emma.id, role: 'member' })
      await suspendPerson(system, { personId: cast.bob.id, reason: 'As asked by mail' })

      const first = await listAuditEntries(clara, { limit: 2 })
      const rest = await listAuditEntries(clara, { after: first.next! })
      expect([...first.items, ...rest.items].map(({ to }) => to)).toEqual([
        null,
        'member',
        'member',
        'responder',
        'ambassador',
      ])
      expect(rest.next).toBeNull()

      const told = async (wish: object) => (await listAuditEntries(clara, wish)).items.length
      expect(await told({ who: '@Clara' })).toBe(3)
      expect(await told({ who: 'parvis' })).toBe(1)
      expect(await told({ about: 'emma' })).toBe(1)
      expect(await told({ type: 'person.suspended' })).toBe(1)
      expect(await told({ from: '2026-01-08' })).toBe(1)
      expect(await told({ to: '2026-01-06' })).toBe(4)
      // 09:00 UTC on the 6th is still the 5th in Honolulu.
      expect(await told({ to: '2026-01-05', timeZone: 'Pacific/Honolulu' })).toBe(4)
      await expect(told({ from: 'yesterday' })).rejects.toThrow(Invalid)
      await expect(listAuditEntries(clara, { after: 'forged' })).rejects.toThrow(Invalid)
    }),
  )

  test(
    'is for those who manage, with a key only when it may manage',
    inWorld(async ({ maya, clara, visitor }) => {
      await expect(listAuditEntries(maya)).rejects.toThrow(Forbidden)
      await expect(listAuditEntries(visitor)).rejects.toThrow(Forbidden)
      const key = (scopes: string[]) => ({ ...clara, actor: { ...clara.actor, scopes } })
      await expect(listAuditEntries(key(['read', 'write']))).rejects.toThrow(Forbidden)
      expect((await listAuditEntries(key(['read', 'manage']))).items).toEqual([])
    }),
  )
})
