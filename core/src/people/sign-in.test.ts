import { describe, expect, test } from 'vitest'
import { entered } from '../../test/entered.ts'
import { mailedToken } from '../../test/mailbox.ts'
import { cast, day, inWorld, type World } from '../../test/world.ts'
import { Forbidden, Invalid, NotFound, TooMany } from '../kernel/refusals.ts'
import {
  addPerson,
  askForNewPassword,
  changePassword,
  chooseNewPassword,
  findSession,
  listSessions,
  noteVisit,
  revokeOtherSessions,
  revokeSession,
  signIn,
  signOut,
} from './index.ts'

const minute = 60_000
const hugo = { email: 'hugo@example.org', password: 'a pocket of chestnuts' }

async function withHugo({ system }: World) {
  const { personId } = await addPerson(system, { ...hugo, name: 'Hugo Blanc' })
  return { ...system, actor: { id: personId, role: 'member' as const } }
}

describe('signing in', () => {
  test(
    'gives an unknown address, a wrong password and somebody without one the same answer',
    inWorld(async (world) => {
      await withHugo(world)
      const answers: unknown[] = []
      for (const email of ['nobody@example.org', hugo.email, 'alice@example.org']) {
        const tried = { email, password: 'whatever it was' }
        answers.push(await signIn(world.visitor, tried).catch((error: unknown) => error))
      }
      expect(new Set(answers.map(String)).size).toBe(1)
      expect(answers[0]).toBeInstanceOf(Invalid)
    }),
  )

  test(
    'is slowed down after ten wrong tries, for whoever tries and nobody else',
    inWorld(async (world) => {
      await withHugo(world)
      const thief = { ...hugo, address: '192.0.2.66' }
      for (let i = 0; i < 10; i++)
        await expect(signIn(world.visitor, { ...thief, password: `guess ${i}` })).rejects.toThrow(Invalid)

      await expect(signIn(world.visitor, thief)).rejects.toThrow(TooMany)
      await signIn(world.visitor, { ...hugo, address: '2001:db8:0:1::5' })
      await signIn(world.later(world.visitor, 16 * minute), thief)
    }),
  )

  test(
    'counts a household of IPv6 addresses as one',
    inWorld(async (world) => {
      const from = (address: string) =>
        signIn(world.visitor, { ...hugo, address }).catch((error: unknown) => error)
      for (let i = 0; i < 10; i++) await from(`2001:db8::${i}`)
      expect(await from('2001:0db8:0:0:ffff::1')).toBeInstanceOf(TooMany)
      expect(await from('2001:db8:0:1::1')).toBeInstanceOf(Invalid)
    }),
  )

  test(
    'is refused to somebody who is suspended, whose sessions open nothing either',
    inWorld(async (world) => {
      const person = await withHugo(world)
      const { token } = await entered(signIn(world.visitor, hugo))
      await world.system.db
        .updateTable('people')
        .set({ suspended_at: person.now })
        .where('id', '=', person.actor.id)
        .execute()

      expect(await findSession(world.visitor, token)).toBeNull()
      await expect(signIn(world.visitor, hugo)).rejects.toThrow(Forbidden)
    }),
  )
})

describe('a session', () => {
  test(
    'is listed, and ended alone or with all the others',
    inWorld(async (world) => {
      const person = await withHugo(world)
      const signedIn = []
      for (const userAgent of ['phone', 'laptop', 'library'])
        signedIn.push(await entered(signIn(world.visitor, { ...hugo, userAgent })))
      const [phone, laptop, library] = signedIn.map(({ token }) => token) as [string, string, string]
      const found = await findSession(world.visitor, laptop)
      const sessions = await listSessions(person)
      expect(sessions.map(({ userAgent }) => userAgent).toSorted()).toEqual(['laptop', 'library', 'phone'])

      const sessionId = sessions.find(({ userAgent }) => userAgent === 'library')!.id
      await expect(revokeSession(world.bob, { sessionId })).rejects.toThrow(NotFound)
      await revokeSession(person, { sessionId })
      expect(await findSession(world.visitor, library)).toBeNull()

      await revokeOtherSessions(person, { sessionId: found!.sessionId })
      expect(await findSession(world.visitor, phone)).toBeNull()
      expect(await findSession(world.visitor, laptop)).not.toBeNull()

      await signOut(world.visitor, { token: laptop })
      expect(await findSession(world.visitor, laptop)).toBeNull()
    }),
  )

  test(
    'ends half a year after the sign-in, however often its person comes',
    inWorld(async (world) => {
      const person = await withHugo(world)
      const { token } = await entered(signIn(world.visitor, hugo))
      for (let days = 20; days <= 180; days += 20) {
        const visit = world.later(person, days * day - minute)
        const found = await findSession(visit, token)
        await noteVisit(visit, { sessionId: found!.sessionId })
      }
      expect(await findSession(world.later(person, 180 * day - 1), token)).not.toBeNull()
      expect(await findSession(world.later(person, 180 * day + 1), token)).toBeNull()
    }),
  )

  test(
    'is noted as seen every ten minutes at most',
    inWorld(async (world) => {
      const person = await withHugo(world)
      const { token } = await entered(signIn(world.visitor, hugo))
      expect(await findSession(world.later(person, 9 * minute), token)).toMatchObject({ noteVisit: false })

      const later = world.later(person, 11 * minute)
      const found = await findSession(later, token)
      expect(found?.noteVisit).toBe(true)
      await noteVisit(later, { sessionId: found!.sessionId })
      expect(await findSession(world.later(later, 9 * minute), token)).toMatchObject({ noteVisit: false })
    }),
  )
})

describe('a new password', () => {
  test(
    'after a forgotten one ends every session and every other link',
    inWorld(async (world) => {
      await withHugo(world)
      const before = await entered(signIn(world.visitor, hugo))
      await askForNewPassword(world.visitor, { email: hugo.email })
      const [token, other] = [await mailedToken(world), await mailedToken(world)]

      await expect(chooseNewPassword(world.visitor, { token, password: 'password123' })).rejects.toThrow(
        'Too many people use this password',
      )
      const after = await entered(
        chooseNewPassword(world.visitor, { token, password: 'a basket of quinces' }),
      )

      expect(await findSession(world.visitor, before.token)).toBeNull()
      expect(await findSession(world.visitor, after.token)).not.toBeNull()
      await expect(
        chooseNewPassword(world.visitor, { token: other, password: 'another basket' }),
      ).rejects.toThrow(NotFound)
      await expect(signIn(world.visitor, hugo)).rejects.toThrow(Invalid)
      await signIn(world.visitor, { ...hugo, password: 'a basket of quinces' })
    }),
  )

  test(
    'needs the one of before, and ends the other sessions',
    inWorld(async (world) => {
      const person = await withHugo(world)
      const here = await entered(signIn(world.visitor, hugo))
      const there = await entered(signIn(world.visitor, hugo))
      const { sessionId } = (await findSession(world.visitor, here.token))!
      const wanted = { password: 'a basket of quinces', sessionId }

      await expect(changePassword(person, { ...wanted, current: 'wrong' })).rejects.toThrow(Invalid)
      await expect(
        changePassword(
          { ...person, actor: { ...person.actor, scopes: ['manage'] } },
          { ...wanted, current: hugo.password },
        ),
      ).rejects.toThrow(Forbidden)
      await changePassword(person, { ...wanted, current: hugo.password })

      expect(await findSession(world.visitor, here.token)).not.toBeNull()
      expect(await findSession(world.visitor, there.token)).toBeNull()
    }),
  )

  test(
    'may be chosen freely by somebody who never had one',
    inWorld(async ({ alice, visitor }) => {
      await changePassword(alice, { password: 'a basket of quinces' })
      const session = await entered(
        signIn(visitor, { email: 'alice@example.org', password: 'a basket of quinces' }),
      )
      expect(session.personId).toBe(cast.alice.id)
    }),
  )
})
