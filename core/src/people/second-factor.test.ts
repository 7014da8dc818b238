import { describe, expect, test } from 'vitest'
import { Authenticator, here } from '../../test/authenticator.ts'
import { entered } from '../../test/entered.ts'
import { lastMail, mailedToken } from '../../test/mailbox.ts'
import { nowhere, password, shown, step, waiting, withSecondFactor } from '../../test/second-step.ts'
import { cast, inWorld, type World } from '../../test/world.ts'
import type { Tx } from '../kernel/context.ts'
import { Conflict, Invalid, TooMany } from '../kernel/refusals.ts'
import {
  addPasskey,
  askForNewPassword,
  askForSignInLink,
  beginPasskey,
  beginSecondFactor,
  challengePasskey,
  chooseNewPassword,
  confirmSecondFactor,
  findSession,
  followSignInLink,
  renewRecoveryCodes,
  showSecondFactor,
  signIn,
  signInWithCode,
  signInWithPasskey,
  turnOffSecondFactor,
} from './index.ts'

const minute = 60_000
const asAlice = { email: 'alice@example.org', password }

describe('a second step', () => {
  test(
    'is set up with an app, once its first code is right, and told by mail',
    inWorld(async (world) => {
      const { alice } = world
      await beginSecondFactor(alice, {})
      const begun = await showSecondFactor(alice)
      if (begun.state !== 'begun') throw new Error('It did not begin')
      expect(begun.appAddress).toMatch(
        /^otpauth:\/\/totp\/Parvis:alice%40example\.org\?issuer=Parvis&secret=/,
      )
      const kept = await alice.db.selectFrom('second_factors').selectAll().executeTakeFirstOrThrow()
      expect(kept.secret_sealed.toString('latin1')).not.toContain(begun.secret)

      const confirm = (code: string) => confirmSecondFactor(alice, { code, sessionId: nowhere })
      await expect(confirm('000000')).rejects.toThrow(Invalid)
      const { codes } = await confirm(shown(begun.secret, alice.now))
      expect(new Set(codes).size).toBe(10)
      expect(await lastMail(world)).toMatchObject({ template: 'second-factor-on', to: 'alice@example.org' })
      expect(await showSecondFactor(alice)).toMatchObject({ state: 'on', codesLeft: 10 })
      await expect(beginSecondFactor(alice, {})).rejects.toThrow(Conflict)
    }),
  )

  test(
    'is asked for after a password and after a link, and no session is there before',
    inWorld(async (world) => {
      const { alice, visitor, later } = world
      const { secret } = await withSecondFactor(alice)
      const now = later(visitor, 2 * step)

      const pending = await waiting(signIn(now, asAlice))
      expect(await findSession(now, pending)).toBeNull()
      const session = await signInWithCode(now, { pending, code: shown(secret, now.now) })
      expect((await findSession(now, session.token))?.person.id).toBe(cast.alice.id)

      await askForSignInLink(visitor, { email: asAlice.email })
      await waiting(followSignInLink(visitor, { token: await mailedToken(world) }))
    }),
  )

  test(
    'is asked for after a forgotten password, too',
    inWorld(async (world) => {
      const { alice, visitor } = world
      await withSecondFactor(alice)
      await askForNewPassword(visitor, { email: asAlice.email })
      const chosen = { token: await mailedToken(world), password: 'a kettle on the old stove' }
      expect(await waiting(chooseNewPassword(visitor, chosen))).toBeTruthy()
    }),
  )

  test(
    'takes each code once, a step of thirty seconds early or late, and no more',
    inWorld(async (world) => {
      const { alice, visitor, later } = world
      const { secret } = await withSecondFactor(alice)
      const at = (steps: number) => later(visitor, steps * step)
      const enter = async (now: Tx, code: string) =>
        signInWithCode(now, { pending: await waiting(signIn(now, asAlice)), code })

      await expect(enter(at(1), shown(secret, alice.now))).rejects.toThrow(Invalid) // used to set it up
      await enter(at(10), shown(secret, at(9).now))
      await enter(at(10), shown(secret, at(11).now))
      await expect(enter(at(10), shown(secret, at(10).now))).rejects.toThrow(Invalid) // older than the last
      await expect(enter(at(20), shown(secret, at(18).now))).rejects.toThrow(Invalid)
      await expect(enter(at(20), shown(secret, at(22).now))).rejects.toThrow(Invalid)
    }),
  )

  test(
    'waits for ten minutes and five codes, and lets one in',
    inWorld(async (world) => {
      const { alice, visitor, later } = world
      const { secret } = await withSecondFactor(alice)
      const now = later(visitor, 5 * step)
      const code = shown(secret, now.now)
      const pending = await waiting(signIn(now, asAlice))
      await expect(signInWithCode(later(now, 11 * minute), { pending, code })).rejects.toThrow(Conflict)
      await signInWithCode(now, { pending, code })
      await expect(signInWithCode(now, { pending, code })).rejects.toMatchObject({ reason: 'sign-in.over' })

      const guessed = await waiting(signIn(now, asAlice))
      for (let i = 0; i < 5; i++)
        await expect(signInWithCode(now, { pending: guessed, code: `00000${i}` })).rejects.toThrow(Invalid)
      await expect(signInWithCode(now, { pending: guessed, code })).rejects.toThrow(Conflict)
    }),
  )

  test(
    'slows down whoever guesses codes, and lets their owner in from elsewhere',
    inWorld(async (world) => {
      const { alice, visitor, later } = world
      const { secret } = await withSecondFactor(alice)
      const now = later(visitor, 5 * step)
      const guess = async (address: string, code: string) =>
        signInWithCode(now, { pending: await waiting(signIn(now, { ...asAlice, address })), code, address })
      for (let i = 0; i < 10; i++) await expect(guess('192.0.2.66', `00001${i}`)).rejects.toThrow(Invalid)
      await expect(guess('192.0.2.66', shown(secret, now.now))).rejects.toThrow(TooMany)
      await guess('198.51.100.7', shown(secret, now.now))
    }),
  )

  test(
    'is not asked after a passkey that checked its person, and is after one that did not',
    inWorld(async (world) => {
      const { alice, visitor } = world
      await withSecondFactor(alice)
      const key = new Authenticator()
      const answer = key.create(await beginPasskey(alice, { site: here }))
      await addPasskey(alice, { answer, site: here, name: 'Phone' })
      const signed = async () => {
        key.counts++
        return { answer: key.get(await challengePasskey(visitor, { site: here })), site: here }
      }
      const inside = await entered(signInWithPasskey(visitor, await signed()))
      expect(inside.personId).toBe(cast.alice.id)
      key.checks = false
      expect(await signInWithPasskey(visitor, await signed())).toMatchObject({ needs: 'code' })
    }),
  )

  test(
    'goes off after a recent proof, with its codes, or from the command line for somebody who lost them',
    inWorld(async (world) => {
      const { alice, visitor, system, later } = world
      await withSecondFactor(alice)
      await expect(turnOffSecondFactor(later(alice, 11 * minute), {})).rejects.toThrow(Conflict)
      await expect(turnOffSecondFactor(world.olga, { personId: cast.alice.id })).rejects.toThrow(Conflict)
      await turnOffSecondFactor(alice, {})
      expect(await lastMail(world)).toMatchObject({ template: 'second-factor-off' })
      await entered(signIn(visitor, asAlice))

      await beginSecondFactor(alice, {})
      await turnOffSecondFactor(system, { personId: cast.alice.id })
      expect(await showSecondFactor(alice)).toEqual({ state: 'off' })
    }),
  )
})

describe('a recovery code', () => {
  test(
    'opens the door once, however it is typed, and its person is told',
    inWorld(async (world: World) => {
      const { alice, visitor } = world
      const { codes } = await withSecondFactor(alice)
      const enter = async (code: string) =>
        signInWithCode(visitor, { pending: await waiting(signIn(visitor, asAlice)), code })
      const [first = '', second = ''] = codes

      await enter(` ${first.toLowerCase().replaceAll('-', ' ')} `)
      expect(await lastMail(world)).toMatchObject({ template: 'recovery-code-used' })
      await expect(enter(first)).rejects.toThrow(Invalid)
      await expect(enter(`${second.slice(0, -1)}?`)).rejects.toThrow(Invalid)
      expect(await showSecondFactor(alice)).toMatchObject({ codesLeft: 9 })

      const renewed = await renewRecoveryCodes(alice, {})
      await expect(enter(second)).rejects.toThrow(Invalid)
      await enter(renewed.codes[9]!)
    }),
  )
})
