import { describe, expect, test } from 'vitest'
import { entered } from '../../test/entered.ts'
import { lastMail, mailedToken } from '../../test/mailbox.ts'
import { cast, day, hour, inWorld } from '../../test/world.ts'
import { Conflict, Invalid, NotFound, TooMany } from '../kernel/refusals.ts'
import {
  confirmAddress,
  findSession,
  followSignInLink,
  askForSignInLink,
  showProfile,
  signIn,
  signUp,
} from './index.ts'

const proof = { email: 'Zoe@Example.org', password: 'three quiet lamps' }
const zoe = { ...proof, name: 'Zoé Fontaine' }

describe('signing up', () => {
  test(
    'opens nothing before the mailed link is followed, and then signs in',
    inWorld(async (world) => {
      const { visitor } = world
      await signUp(visitor, { ...zoe, locale: 'fr' })
      await expect(showProfile(visitor, { handle: 'zoe-fontaine' })).rejects.toThrow(NotFound)
      await expect(signIn(visitor, proof)).rejects.toThrow(Invalid)

      const mail = await lastMail(world)
      expect(mail).toMatchObject({ to: 'zoe@example.org', subject: 'Confirmez votre adresse pour Parvis' })
      const session = await entered(confirmAddress(visitor, { token: await mailedToken(world) }))

      expect(await findSession(visitor, session.token)).toMatchObject({
        actor: { role: 'member' },
        person: { name: 'Zoé Fontaine', handle: 'zoe-fontaine', locale: 'fr' },
      })
      await signIn(visitor, { ...proof, email: ' ZOE@example.ORG ' })
      const told = await visitor.db.selectFrom('events').select(['type', 'actor_id', 'facts']).execute()
      const { personId } = session
      expect(told).toEqual([
        { type: 'person.joined', actor_id: personId, facts: { personId, imported: false } },
      ])
    }),
  )

  test(
    'with a known address answers the same, and tells the owner of the address',
    inWorld(async (world) => {
      const answer = await signUp(world.visitor, { ...zoe, email: 'alice@example.org' })
      const other = await signUp(world.visitor, zoe)
      expect(answer).toEqual(other)

      expect(world.jobs.map(({ data }) => data)).toMatchObject([
        { template: 'already-member', personId: cast.alice.id, email: 'alice@example.org' },
        { template: 'confirm', email: 'zoe@example.org' },
      ])
      await expect(signIn(world.visitor, { ...proof, email: 'alice@example.org' })).rejects.toThrow(Invalid)
    }),
  )

  test(
    'twice with two passwords trusts neither: the link lets in, and a password is chosen then',
    inWorld(async (world) => {
      await signUp(world.visitor, { ...zoe, password: 'what a thief typed' })
      await signUp(world.visitor, zoe)
      await confirmAddress(world.visitor, { token: await mailedToken(world) })

      for (const password of ['what a thief typed', zoe.password])
        await expect(signIn(world.visitor, { ...proof, password })).rejects.toThrow(Invalid)
    }),
  )

  test(
    'proved by another link forgets the password that was typed before',
    inWorld(async (world) => {
      await signUp(world.visitor, { ...zoe, password: 'what a thief typed' })
      await askForSignInLink(world.visitor, { email: zoe.email })
      await followSignInLink(world.visitor, { token: await mailedToken(world) })

      const thief = { email: zoe.email, password: 'what a thief typed' }
      await expect(signIn(world.visitor, thief)).rejects.toThrow(Invalid)
    }),
  )

  test(
    'refuses what is typed wrong in sentences by field, and counts what is tried too often',
    inWorld(async ({ visitor }) => {
      const refused = signUp(visitor, { name: ' ', email: 'zoe', password: 'short' })
      await expect(refused).rejects.toMatchObject({
        issues: {
          name: ['This cannot be empty'],
          email: ['This is not a mail address'],
          password: ['A password needs 10 characters at least'],
        },
      })
      await expect(signUp(visitor, { ...zoe, password: 'zoe@example.org' })).rejects.toThrow(
        'Without your name, your address',
      )
      for (let i = 0; i < 5; i++) await signUp(visitor, zoe)
      await expect(signUp(visitor, zoe)).rejects.toThrow(TooMany)
    }),
  )
})

describe('a link in a mail', () => {
  test(
    'works once, while it is fresh, and for its own purpose',
    inWorld(async (world) => {
      const { visitor } = world
      await askForSignInLink(visitor, { email: 'bob@example.org' })
      const token = await mailedToken(world)
      await expect(confirmAddress(visitor, { token })).rejects.toThrow(NotFound)
      await expect(followSignInLink(visitor, { token: `${token.slice(0, -1)}!` })).rejects.toThrow(NotFound)

      await followSignInLink(visitor, { token })
      await expect(followSignInLink(visitor, { token })).rejects.toMatchObject({ reason: 'link.used' })

      const late = await mailedToken(world)
      await expect(followSignInLink(world.later(visitor, hour), { token: late })).rejects.toThrow(Conflict)
    }),
  )

  test(
    'is not written any more once it has no purpose',
    inWorld(async (world) => {
      await signUp(world.visitor, zoe)
      await confirmAddress(world.visitor, { token: await mailedToken(world) })
      expect(await lastMail(world)).toBeNull()
    }),
  )

  test(
    'is never written to an unknown address, which nobody can tell',
    inWorld(async (world) => {
      const asked = [{ email: 'nobody@example.org' }, { email: 'bob@example.org' }]
      for (const one of asked) expect(await askForSignInLink(world.visitor, one)).toBeUndefined()
      expect(world.jobs.map(({ data }) => data)).toMatchObject(asked)
      const [unknown] = world.jobs
      expect(await lastMail({ ...world, jobs: [unknown!] })).toBeNull()
    }),
  )
})

test(
  'a session slides with every visit, and ends thirty days after the last',
  inWorld(async (world) => {
    await askForSignInLink(world.visitor, { email: 'bob@example.org' })
    const { token } = await entered(followSignInLink(world.visitor, { token: await mailedToken(world) }))

    expect(await findSession(world.later(world.visitor, 29 * day), token)).toMatchObject({ noteVisit: true })
    expect(await findSession(world.later(world.visitor, 31 * day), token)).toBeNull()
    expect(await findSession(world.visitor, 'forged')).toBeNull()
  }),
)
