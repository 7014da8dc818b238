import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastMail, mailedToken } from '../../test/mailbox.ts'
import { backTo, openCompany, type Company } from '../../test/openid-provider.ts'
import { cast, hour, inWorld, type World } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import type { OidcProvider } from '../kernel/config.ts'
import { Conflict, Forbidden } from '../kernel/refusals.ts'
import { openSignOn, type SignOn } from '../kernel/sign-on.ts'
import {
  changeRole,
  changeSignUp,
  connectProvider,
  disconnectProvider,
  findSession,
  joinWithProvider,
  listIdentities,
  showPendingIdentity,
  showProfile,
  signInWithProvider,
  signUp,
  suspendPerson,
} from './index.ts'

let acme: Company
beforeAll(async () => {
  acme = await openCompany()
})
afterAll(() => acme.close())

const nadia = { email: 'nadia@acme.example', email_verified: true, name: 'Nadia Haddad', groups: ['lamps'] }

/** The same world, where people may also sign in at Acme. */
function at(someone: Tx, settings: Partial<OidcProvider> = {}): Tx {
  const signOn = openSignOn([{ ...acme.settings, ...settings }])
  return { ...someone, services: { ...someone.services, signOn } }
}

/** Goes to Acme, signs in there, and comes back. */
async function arrive(ctx: Tx, who: string) {
  const { url, checks } = await ctx.services.signOn.begin('acme', backTo)
  const callback = await acme.follow(url, who)
  return signInWithProvider(ctx, { provider: 'acme', callback, checks })
}

async function join(ctx: Tx, who: string) {
  const { pending } = await arrive(ctx, who)
  return joinWithProvider(ctx, { token: pending!, name: acme.people.get(who)!.name })
}

async function sessionOf(ctx: Tx, session: object | undefined) {
  return session && 'token' in session ? findSession(ctx, String(session.token)) : null
}

describe('signing in at a provider', () => {
  test(
    'believes nothing that the provider’s own key did not sign',
    inWorld(async (world) => {
      acme.people.set('nadia', nadia)
      acme.forged = true
      await expect(arrive(at(world.visitor), 'nadia')).rejects.toThrow(Conflict)
      acme.forged = false
      await expect(arrive(at(world.visitor), 'nadia')).resolves.toBeTruthy()
    }),
  )

  test(
    'lets somebody new join once they say so, and knows them the next time',
    inWorld(async (world) => {
      acme.people.set('nadia', nadia)
      const visitor = at(world.visitor)
      const { pending, session } = await arrive(visitor, 'nadia')
      expect(session).toBeUndefined()
      expect(await showPendingIdentity(visitor, { token: pending! })).toEqual({
        provider: 'Acme',
        name: 'Nadia Haddad',
        email: 'nadia@acme.example',
        known: false,
      })
      const joined = await joinWithProvider(visitor, { token: pending!, name: 'Nadia H.' })
      expect(await sessionOf(visitor, joined)).toMatchObject({ person: { handle: 'nadia-h' } })
      await expect(joinWithProvider(visitor, { token: pending!, name: 'Again' })).rejects.toThrow(Conflict)

      const again = await arrive(visitor, 'nadia')
      expect(await sessionOf(visitor, again.session)).toMatchObject({ person: { name: 'Nadia H.' } })
    }),
  )

  test(
    'never opens an account because of its address alone: its person signs in, and connects it',
    inWorld(async (world) => {
      acme.people.set('imposter', { ...nadia, email: 'alice@example.org', name: 'Alice?' })
      const visitor = at(world.visitor)
      const { pending } = await arrive(visitor, 'imposter')
      expect(await showPendingIdentity(visitor, { token: pending! })).toMatchObject({ known: true })
      await expect(joinWithProvider(visitor, { token: pending!, name: 'Me' })).rejects.toMatchObject({
        reason: 'sign-on.known',
      })
      const { pending: second } = await arrive(visitor, 'imposter')
      const alice = at(world.alice)
      await expect(connectProvider(world.later(alice, hour), { token: second! })).rejects.toThrow(Conflict)
      await connectProvider(alice, { token: second! })
      expect(await lastMail(world)).toMatchObject({ to: 'alice@example.org', template: 'provider-connected' })
      expect(await sessionOf(visitor, (await arrive(visitor, 'imposter')).session)).toMatchObject({
        actor: { id: cast.alice.id },
      })

      const [connected] = await listIdentities(alice)
      expect(connected).toMatchObject({ provider: 'Acme', email: 'alice@example.org' })
      await disconnectProvider(alice, { identityId: connected!.id })
      expect((await arrive(visitor, 'imposter')).session).toBeUndefined()
    }),
  )

  test(
    'opens one account only, and one account may be opened by several',
    inWorld(async (world) => {
      acme.people.set('work', nadia).set('home', { ...nadia, email: 'home@acme.example' })
      const [alice, bob, visitor] = [at(world.alice), at(world.bob), at(world.visitor)]
      const elsewhere = (await arrive(visitor, 'work')).pending!
      for (const who of ['work', 'home'])
        await connectProvider(alice, { token: (await arrive(visitor, who)).pending! })
      expect(await listIdentities(alice)).toHaveLength(2)
      await expect(connectProvider(bob, { token: elsewhere })).rejects.toMatchObject({
        reason: 'sign-on.taken',
      })
    }),
  )

  test(
    'joins nobody whose address the provider does not vouch for, or where one has to be invited',
    inWorld(async (world) => {
      acme.people.set('vague', { ...nadia, email_verified: false })
      acme.people.set('closed', { ...nadia, email: 'closed@acme.example' })
      const visitor = at(world.visitor)
      await expect(join(visitor, 'vague')).rejects.toMatchObject({ reason: 'sign-on.no-address' })
      await changeSignUp(world.clara, { signUp: 'invitation' })
      await expect(join(visitor, 'closed')).rejects.toThrow(Forbidden)
      await join(at(world.visitor, { admits: true }), 'closed')
    }),
  )

  test(
    'makes a sign-up go that never proved the address',
    inWorld(async (world) => {
      acme.people.set('late', { ...nadia, email: 'late@acme.example' })
      const visitor = at(world.visitor)
      await signUp(visitor, { name: 'Somebody', email: 'late@acme.example', password: 'three quiet lamps' })
      const token = await mailedToken(world)
      expect(token).toBeTruthy()
      expect(await sessionOf(visitor, await join(visitor, 'late'))).toMatchObject({
        person: { name: 'Nadia Haddad' },
      })
    }),
  )

  test(
    'is refused to somebody who is suspended',
    inWorld(async (world) => {
      acme.people.set('out', { ...nadia, email: 'out@acme.example' })
      const visitor = at(world.visitor)
      const joined = await join(visitor, 'out')
      const personId = 'personId' in joined ? joined.personId : ''
      await suspendPerson(world.maya, { personId, reason: 'Selling lamps' })
      await expect(arrive(visitor, 'out')).rejects.toThrow(Forbidden)
    }),
  )
})

describe('groups of a provider', () => {
  const roles = { lamps: 'responder', 'lamp-chiefs': 'owner' } as const

  test(
    'give their role at each sign-in, and the last owner stays one',
    inWorld(async (world) => {
      acme.people.set('chief', { ...nadia, email: 'chief@acme.example', groups: ['lamps', 'lamp-chiefs'] })
      const visitor = at(world.visitor, { roles })
      await join(visitor, 'chief')
      const role = async () => (await showProfile(world.visitor, { handle: 'nadia-haddad' })).role
      expect(await role()).toBe('owner')

      await changeRole(world.olga, { personId: cast.olga.id, role: 'member' })
      acme.people.set('chief', { ...nadia, email: 'chief@acme.example', groups: ['lamps'] })
      await arrive(visitor, 'chief')
      expect(await role()).toBe('owner')

      await changeRole(world.system, { personId: cast.olga.id, role: 'owner' })
      await arrive(visitor, 'chief')
      expect(await role()).toBe('responder')
      acme.people.set('chief', { ...nadia, email: 'chief@acme.example', groups: [] })
      await arrive(visitor, 'chief')
      expect(await role()).toBe('member')
      const { groups: _, ...silent } = nadia
      acme.people.set('chief', { ...silent, email: 'chief@acme.example' })
      await changeRole(world.system, { personId: await idOf(world), role: 'ambassador' })
      await arrive(visitor, 'chief')
      expect(await role()).toBe('ambassador')
    }),
  )

  async function idOf({ visitor }: World): Promise<string> {
    return (await showProfile(visitor, { handle: 'nadia-haddad' })).id
  }
})

describe('what comes back from a provider', () => {
  test(
    'is taken once, by the browser that asked, for what it asked',
    inWorld(async (world) => {
      acme.people.set('nadia', nadia)
      const visitor = at(world.visitor)
      const ask = async () => {
        const { url, checks } = await visitor.services.signOn.begin('acme', backTo)
        expect(url).toContain('code_challenge_method=S256')
        const callback = await acme.follow(url, 'nadia')
        return { provider: 'acme', callback, checks }
      }
      for (const wrong of [{ state: 'another' }, { nonce: 'another' }, { verifier: 'x'.repeat(43) }]) {
        const came = await ask()
        const forged = { ...came, checks: { ...came.checks, ...wrong } }
        await expect(signInWithProvider(visitor, forged)).rejects.toMatchObject({ reason: 'sign-on.refused' })
      }
      const came = await ask()
      const refused = `${backTo}?error=access_denied&state=${came.checks.state}`
      await expect(signInWithProvider(visitor, { ...came, callback: refused })).rejects.toThrow(Conflict)
      expect(await signInWithProvider(visitor, came)).toHaveProperty('pending')
      await expect(signInWithProvider(visitor, came)).rejects.toMatchObject({ reason: 'sign-on.refused' })
    }),
  )

  test('is missed while the provider is down, and taken when it is back', async () => {
    const gone = await openCompany()
    const port = Number(new URL(gone.settings.issuer).port)
    await gone.close()
    const signOn: SignOn = openSignOn([gone.settings])
    await expect(signOn.begin('acme', backTo)).rejects.toMatchObject({ reason: 'sign-on.unreachable' })
    const back = await openCompany(port)
    expect((await signOn.begin('acme', backTo)).url).toContain(back.settings.issuer)
    await back.close()
  })
})
