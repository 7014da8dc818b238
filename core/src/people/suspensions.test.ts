import { describe, expect, test } from 'vitest'
import { entered } from '../../test/entered.ts'
import { lastMail, mailedToken } from '../../test/mailbox.ts'
import { cast, day, hour, inWorld } from '../../test/world.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import {
  askForSignInLink,
  changeRole,
  createApiKey,
  endSuspensions,
  findApiKey,
  findSession,
  followSignInLink,
  listPeople,
  listSuspensions,
  restorePerson,
  showProfile,
  suspendPerson,
} from './index.ts'

const reason = 'Selling lamps in answers'

describe('a suspended person', () => {
  test(
    'is out at once, with a reason by mail, until somebody lets them in again',
    inWorld(async (world) => {
      const { maya, alice, visitor } = world
      await askForSignInLink(visitor, { email: 'alice@example.org' })
      const session = await entered(followSignInLink(visitor, { token: await mailedToken(world) }))
      const key = await createApiKey(alice, { name: 'Statistics', scopes: ['read'] })

      await suspendPerson(maya, { personId: cast.alice.id, reason })
      expect(await findSession(visitor, session.token)).toBeNull()
      expect(await findApiKey(visitor, key.secret)).toBeNull()
      const mail = await lastMail(world)
      expect(mail).toMatchObject({ to: 'alice@example.org', template: 'suspended' })
      expect(mail!.text).toContain(reason)
      expect(await showProfile(visitor, { handle: 'alice' })).toMatchObject({ suspended: true })

      await restorePerson(maya, { personId: cast.alice.id })
      expect(await lastMail(world)).toMatchObject({ template: 'restored' })
      expect(await findSession(visitor, session.token)).toBeNull()
      expect(await findApiKey(visitor, key.secret)).not.toBeNull()
      expect(await listSuspensions(maya, { personId: cast.alice.id })).toMatchObject([
        { reason, by: 'Maya Lopez', until: null, endedAt: maya.now.toISOString() },
      ])
    }),
  )

  test(
    'comes back at the moment that was said, even before the house has tidied up',
    inWorld(async (world) => {
      const { maya, alice, visitor, system } = world
      const key = await createApiKey(alice, { name: 'Statistics', scopes: ['read'] })
      const until = new Date(maya.now.getTime() + 7 * day).toISOString()
      await suspendPerson(maya, { personId: cast.alice.id, reason, until })
      expect((await lastMail(world))!.text).toContain('until January 13, 2026')

      const dayAfter = world.later(visitor, 8 * day)
      expect(await findApiKey(world.later(visitor, 6 * day), key.secret)).toBeNull()
      expect(await findApiKey(dayAfter, key.secret)).not.toBeNull()
      expect(await showProfile(dayAfter, { handle: 'alice' })).toMatchObject({ suspended: false })

      await endSuspensions(system, {})
      expect(await showProfile(maya, { handle: 'alice' })).toMatchObject({ suspended: true })
      await endSuspensions(world.later(system, 8 * day), {})
      await endSuspensions(world.later(system, 8 * day), {})
      expect(await listSuspensions(maya, { personId: cast.alice.id })).toMatchObject([{ endedAt: until }])
      const told = await visitor.db.selectFrom('events').select('type').orderBy('id').execute()
      expect(told.map(({ type }) => type)).toEqual(['person.suspended', 'person.restored'])
    }),
  )

  test(
    'gets another reason or another end, and the history keeps both',
    inWorld(async (world) => {
      const { maya, clara } = world
      await suspendPerson(maya, { personId: cast.alice.id, reason })
      await suspendPerson(maya, { personId: cast.alice.id, reason })
      const later = world.later(clara, hour)
      const until = new Date(clara.now.getTime() + day).toISOString()
      await suspendPerson(later, { personId: cast.alice.id, reason, until })
      expect(await listSuspensions(later, { personId: cast.alice.id })).toMatchObject([
        { by: 'Clara Martin', until, endedAt: null },
        { by: 'Maya Lopez', until: null, endedAt: later.now.toISOString() },
      ])
      await expect(
        suspendPerson(maya, { personId: cast.alice.id, reason, until: '2026-01-01T00:00:00Z' }),
      ).rejects.toThrow(Invalid)
      await expect(suspendPerson(maya, { personId: cast.alice.id, reason: ' ' })).rejects.toThrow(Invalid)
    }),
  )
})

describe('suspending', () => {
  test(
    'is for moderators and above, never an equal, never the last owner who can act',
    inWorld(async ({ olga, clara, maya, david, system }) => {
      await expect(suspendPerson(david, { personId: cast.alice.id, reason })).rejects.toThrow(Forbidden)
      await expect(suspendPerson(maya, { personId: cast.maya.id, reason })).rejects.toThrow(Forbidden)
      await expect(suspendPerson(maya, { personId: cast.clara.id, reason })).rejects.toThrow(Forbidden)
      await expect(suspendPerson(clara, { personId: cast.olga.id, reason })).rejects.toThrow(Forbidden)
      await expect(suspendPerson(system, { personId: cast.olga.id, reason })).rejects.toMatchObject({
        reason: 'role.last-owner',
      })
      await changeRole(olga, { personId: cast.clara.id, role: 'owner' })
      await suspendPerson(system, { personId: cast.clara.id, reason })
      await expect(changeRole(olga, { personId: cast.olga.id, role: 'manager' })).rejects.toMatchObject({
        reason: 'role.last-owner',
      })
    }),
  )

  test(
    'is seen with its reason by those who moderate, and by nobody else',
    inWorld(async ({ maya, bob, clara }) => {
      await suspendPerson(maya, { personId: cast.alice.id, reason })
      expect(await listSuspensions(bob, { personId: cast.alice.id })).toEqual([])
      expect((await listPeople(clara, { q: 'ferrand' })).items).toMatchObject([
        { suspended: true, may: { suspend: true } },
      ])
    }),
  )
})
