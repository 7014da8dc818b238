import { describe, expect, test } from 'vitest'
import { Authenticator, here } from '../../test/authenticator.ts'
import { entered } from '../../test/entered.ts'
import { lastMail } from '../../test/mailbox.ts'
import { cast, inWorld, type World } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../kernel/refusals.ts'
import {
  addPasskey,
  beginPasskey,
  challengePasskey,
  changePassword,
  findSession,
  listPasskeys,
  listSessions,
  proveByPasskey,
  proveByPassword,
  renamePasskey,
  revokePasskey,
  revokeSession,
  signInWithPasskey,
} from './index.ts'

const minute = 60_000

async function addTo(person: Tx, name = 'Phone', key = new Authenticator()) {
  const answer = key.create(await beginPasskey(person, { site: here }))
  const { id } = await addPasskey(person, { answer, site: here, name })
  return { id, key }
}

async function signedBy(key: Authenticator, { visitor }: Pick<World, 'visitor'>, now = visitor.now) {
  const at = { ...visitor, now }
  key.counts++
  return key.get(await challengePasskey(at, { site: here }))
}

describe('a passkey', () => {
  test(
    'signs its person in, who says neither name nor address, and remembers when',
    inWorld(async (world) => {
      const { key } = await addTo(world.alice)
      const session = await entered(
        signInWithPasskey(world.visitor, {
          answer: await signedBy(key, world),
          site: here,
        }),
      )

      const found = await findSession(world.visitor, session.token)
      expect(found?.person.id).toBe(cast.alice.id)
      expect((await listSessions(world.alice))[0]).toMatchObject({ method: 'passkey' })
      expect(await listPasskeys(world.alice)).toMatchObject([
        { name: 'Phone', doubted: false, lastUsedAt: world.visitor.now.toISOString() },
      ])
    }),
  )

  test(
    'is one of several, named, renamed and removed, and its person is told by mail',
    inWorld(async (world) => {
      const { alice, bob, visitor } = world
      const phone = await addTo(alice)
      expect((await lastMail(world))?.subject).toBe('A passkey was added to your account at Parvis')
      await addTo(alice, 'Key on the key ring')

      await renamePasskey(alice, { passkeyId: phone.id, name: 'Old phone' })
      await expect(renamePasskey(bob, { passkeyId: phone.id, name: 'Mine' })).rejects.toThrow(NotFound)
      await expect(revokePasskey(bob, { passkeyId: phone.id })).rejects.toThrow(NotFound)
      const names = async () => (await listPasskeys(alice)).map(({ name }) => name).toSorted()
      expect(await names()).toEqual(['Key on the key ring', 'Old phone'])

      const answer = await signedBy(phone.key, world)
      await revokePasskey(alice, { passkeyId: phone.id })
      expect((await lastMail(world))?.template).toBe('passkey-removed')
      expect(await names()).toEqual(['Key on the key ring'])
      await expect(signInWithPasskey(visitor, { answer, site: here })).rejects.toThrow(Invalid)
    }),
  )

  test(
    'is added and removed only soon after its person proved who they are, and never with an API key',
    inWorld(async (world) => {
      const { alice, later } = world
      const { id } = await addTo(alice)
      const tired = later(alice, 11 * minute)
      await expect(beginPasskey(tired, { site: here })).rejects.toThrow(Conflict)
      await expect(revokePasskey(tired, { passkeyId: id })).rejects.toMatchObject({ reason: 'proof.needed' })

      const program = { ...alice, actor: { ...alice.actor, scopes: ['write', 'manage'] } }
      await expect(beginPasskey(program, { site: here })).rejects.toThrow(Forbidden)
      await expect(renamePasskey(program, { passkeyId: id, name: 'Mine' })).rejects.toThrow(Forbidden)
    }),
  )
})

describe('what a passkey signs', () => {
  test(
    'is good once, for ten minutes, here, and for what it was asked for',
    inWorld(async (world) => {
      const { alice, visitor, later } = world
      const { key } = await addTo(alice)
      const signIn = (answer: string, ctx = visitor, site = here) => signInWithPasskey(ctx, { answer, site })

      const answer = await signedBy(key, world)
      await signIn(answer)
      await expect(signIn(answer)).rejects.toThrow('took too long')
      await expect(signIn(await signedBy(key, world), later(visitor, 11 * minute))).rejects.toThrow(Invalid)
      const elsewhere = { id: 'elsewhere.example', origin: 'https://elsewhere.example' }
      await expect(signIn(await signedBy(key, world), visitor, elsewhere)).rejects.toThrow('not accepted')

      const toProve = key.get(await challengePasskey(alice, { site: here }))
      await expect(signIn(toProve)).rejects.toThrow(Invalid)
      for (const nonsense of ['', '{}', '[1]', '{"id":"a"}', answer.replace('"id":"', '"id":"A')])
        await expect(signIn(nonsense)).rejects.toThrow(Invalid)
    }),
  )

  test(
    'must be signed by the very key',
    inWorld(async (world) => {
      const { key } = await addTo(world.alice)
      const asked = await challengePasskey(world.visitor, { site: here })
      const forged = { ...JSON.parse(new Authenticator().get(asked)), id: JSON.parse(key.get(asked)).id }
      forged.rawId = forged.id
      await expect(
        signInWithPasskey(world.visitor, { answer: JSON.stringify(forged), site: here }),
      ).rejects.toThrow('not accepted')
    }),
  )

  test(
    'with a counter that does not grow closes the passkey and tells its person',
    inWorld(async (world) => {
      const { key } = await addTo(world.alice)
      key.counts = 7
      await signInWithPasskey(world.visitor, { answer: await signedBy(key, world), site: here })
      key.counts = 2
      const copied = { answer: await signedBy(key, world), site: here }
      await expect(signInWithPasskey(world.visitor, copied)).rejects.toThrow(Forbidden)
      expect(await lastMail(world)).toMatchObject({ template: 'passkey-doubted', to: 'alice@example.org' })

      key.counts = 100
      const again = { answer: await signedBy(key, world), site: here }
      await expect(signInWithPasskey(world.visitor, again)).rejects.toThrow('may have been copied')
      expect(await listPasskeys(world.alice)).toMatchObject([{ doubted: true }])
    }),
  )
})

describe('proving again who one is', () => {
  async function sessionOf(world: World, key: Authenticator) {
    const { token } = await entered(
      signInWithPasskey(world.visitor, {
        answer: await signedBy(key, world),
        site: here,
      }),
    )
    const muchLater = world.later(world.visitor, 60 * minute)
    const found = (by = token) => findSession(muchLater, by)
    const { actor, sessionId } = (await found())!
    return { tired: { ...muchLater, actor }, sessionId, found }
  }

  test(
    'with a passkey of one’s own opens the next ten minutes',
    inWorld(async (world) => {
      const { key } = await addTo(world.alice)
      const { tired, sessionId, found } = await sessionOf(world, key)
      await expect(beginPasskey(tired, { site: here })).rejects.toThrow(Conflict)

      key.counts++
      const answer = key.get(await challengePasskey(tired, { site: here }))
      const bobs = await addTo(world.bob)
      bobs.key.counts++
      const notHers = bobs.key.get(await challengePasskey(tired, { site: here }))
      await expect(proveByPasskey(tired, { sessionId, answer: notHers, site: here })).rejects.toThrow(Invalid)
      const { token } = await proveByPasskey(tired, { sessionId, answer, site: here })
      await beginPasskey({ ...tired, actor: (await found(token))!.actor }, { site: here })
    }),
  )

  test(
    'with the password does so too, and a wrong one is a try like any other',
    inWorld(async (world) => {
      const { key } = await addTo(world.alice)
      await changePassword(world.alice, { password: 'a basket of quinces' })
      const { tired, sessionId, found } = await sessionOf(world, key)

      await expect(proveByPassword(tired, { sessionId, password: 'guess' })).rejects.toThrow(Invalid)
      const { token } = await proveByPassword(tired, { sessionId, password: 'a basket of quinces' })
      expect(await found(token)).toMatchObject({ sessionId, actor: { provedAt: tired.now } })
    }),
  )

  test(
    'gives the session another token: whoever had the one before is out',
    inWorld(async (world) => {
      const { key } = await addTo(world.alice)
      await changePassword(world.alice, { password: 'a basket of quinces' })
      const { tired, sessionId, found } = await sessionOf(world, key)
      await proveByPassword(tired, { sessionId, password: 'a basket of quinces' })
      expect(await found()).toBeNull()
      await revokeSession(tired, { sessionId })
      const ended = proveByPassword(tired, { sessionId, password: 'a basket of quinces' })
      await expect(ended).rejects.toThrow(NotFound)
    }),
  )
})
