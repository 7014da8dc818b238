import { describe, expect, test } from 'vitest'
import { Authenticator, here } from '../../test/authenticator.ts'
import { withSecondFactor } from '../../test/second-step.ts'
import { lastMail, mailedToken } from '../../test/mailbox.ts'
import { cast, day, hour, inWorld } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import { Conflict, Forbidden, Invalid } from '../kernel/refusals.ts'
import {
  addPasskey,
  askForNewAddress,
  askForSignInLink,
  beginPasskey,
  confirmAddress,
  confirmNewAddress,
  createApiKey,
  findApiKey,
  findSession,
  followSignInLink,
  listPasskeys,
  showAccount,
  showSecondFactor,
  signUp,
  undoNewAddress,
} from './index.ts'

const email = 'alice@example.net'

async function addPasskeyTo(person: Tx, name: string) {
  const answer = new Authenticator().create(await beginPasskey(person, { site: here }))
  await addPasskey(person, { answer, site: here, name })
}

describe('another mail address', () => {
  test(
    'counts once its link is followed, and the mailbox of before can take it back for a week',
    inWorld(async (world) => {
      const { alice, visitor } = world
      await askForSignInLink(visitor, { email: 'alice@example.org' })
      const session = await followSignInLink(visitor, { token: await mailedToken(world) })

      await askForNewAddress(alice, { email: 'Alice@example.NET' })
      expect(await lastMail(world)).toMatchObject({ to: email, template: 'new-address' })
      expect(await showAccount(alice)).toMatchObject({ email: 'alice@example.org' })
      const token = await mailedToken(world)
      await confirmNewAddress(visitor, { token })
      await expect(confirmNewAddress(visitor, { token })).rejects.toThrow(Conflict)
      expect(await showAccount(alice)).toMatchObject({ email })

      expect(await lastMail(world)).toMatchObject({ to: 'alice@example.org', template: 'address-changed' })
      const undo = await mailedToken(world)
      await undoNewAddress(world.later(visitor, 6 * day), { token: undo })
      expect(await showAccount(alice)).toMatchObject({ email: 'alice@example.org', hasPassword: false })
      expect(await lastMail(world)).toMatchObject({ to: 'alice@example.org', template: 'reset' })
      expect('token' in session && (await findSession(visitor, session.token))).toBeNull()
      const told = await visitor.db.selectFrom('events').select(['type', 'facts']).execute()
      const fact = { type: 'person.address-changed', facts: { personId: cast.alice.id } }
      expect(told).toEqual([fact, fact])
    }),
  )

  test(
    'is taken back with all that a thief may have added, and not what was there before',
    inWorld(async (world) => {
      const { alice, visitor, later } = world
      await addPasskeyTo(alice, 'Mine')
      const month = 30 * day
      const thief = { ...later(alice, month), actor: { ...alice.actor, provedAt: later(alice, month).now } }
      await addPasskeyTo(thief, 'The thief’s')
      await withSecondFactor(thief)
      const key = await createApiKey(thief, { name: 'The thief’s', scopes: ['read'] })
      await askForNewAddress(thief, { email })
      await confirmNewAddress(later(visitor, month), { token: await mailedToken(world, thief.now) })
      const undo = await mailedToken(world, thief.now)

      await undoNewAddress(later(visitor, month + 6 * day), { token: undo })
      expect((await listPasskeys(alice)).map(({ name }) => name)).toEqual(['Mine'])
      expect(await showSecondFactor(alice)).toEqual({ state: 'off' })
      expect(await findApiKey(thief, key.secret)).toBeNull()
    }),
  )

  test(
    'cannot be taken back after a week',
    inWorld(async (world) => {
      const { alice } = world
      await askForNewAddress(alice, { email })
      await confirmNewAddress(world.visitor, { token: await mailedToken(world) })
      const token = await mailedToken(world)
      await expect(undoNewAddress(world.later(world.visitor, 8 * day), { token })).rejects.toMatchObject({
        reason: 'link.expired',
      })
    }),
  )

  test(
    'that is somebody’s gets the same answer, and no link',
    inWorld(async (world) => {
      const { alice } = world
      expect(await askForNewAddress(alice, { email: 'bob@example.org' })).toEqual(
        await askForNewAddress(alice, { email }),
      )
      expect(world.jobs.map(({ data }) => data)).toEqual([
        { template: 'already-member', personId: cast.bob.id, email: 'bob@example.org' },
        { template: 'new-address', personId: cast.alice.id, email },
      ])
      await expect(askForNewAddress(alice, { email: 'alice@example.org' })).rejects.toThrow(Invalid)
    }),
  )

  test(
    'makes a sign-up go that never proved it, and yields to one that did',
    inWorld(async (world) => {
      const { alice, visitor } = world
      await askForNewAddress(alice, { email })
      const token = await mailedToken(world)
      await signUp(visitor, { name: 'Zoé Fontaine', email, password: 'three quiet lamps' })
      const joining = await mailedToken(world)
      await confirmAddress(visitor, { token: joining })
      await expect(confirmNewAddress(visitor, { token })).rejects.toMatchObject({ reason: 'address.taken' })
      expect(await showAccount(alice)).toMatchObject({ email: 'alice@example.org' })

      const other = 'alice@example.com'
      await askForNewAddress(alice, { email: other })
      const mine = await mailedToken(world)
      await signUp(visitor, { name: 'Nobody', email: other, password: 'three quiet lamps' })
      await confirmNewAddress(visitor, { token: mine })
      expect(await showAccount(alice)).toMatchObject({ email: other })
    }),
  )

  test(
    'needs a recent proof, and never a key',
    inWorld(async ({ alice, later }) => {
      await expect(askForNewAddress(later(alice, hour), { email })).rejects.toMatchObject({
        reason: 'proof.needed',
      })
      const key = { ...alice, actor: { ...alice.actor, scopes: ['read', 'write', 'manage'] } }
      await expect(askForNewAddress(key, { email })).rejects.toThrow(Forbidden)
    }),
  )
})
