import { describe, expect, test } from 'vitest'
import { entered } from '../../test/entered.ts'
import { lastMail, mailedToken } from '../../test/mailbox.ts'
import { day, inWorld, type World } from '../../test/world.ts'
import {
  askForSignInLink,
  changePassword,
  changeProfile,
  followSignInLink,
  forgetExpired,
  listSignIns,
  signIn,
} from './index.ts'

const password = 'a basket of quinces'
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const told = ({ jobs }: World) =>
  jobs.filter(({ data }) => 'template' in data && data.template === 'new-device')

describe('the history of sign-ins', () => {
  test(
    'says when, how, with what and from about where, newest first, to its person only',
    inWorld(async (world) => {
      const { alice, bob, visitor, later } = world
      await changePassword(alice, { password })
      const asAlice = { email: 'alice@example.org', password }
      await signIn(visitor, { ...asAlice, userAgent: firefox, address: '192.0.2.66' })
      const now = later(visitor, 1000)
      await askForSignInLink(now, { email: asAlice.email })
      await followSignInLink(now, { token: await mailedToken(world), address: '2001:db8:1:2::3' })

      const { items } = await listSignIns(alice)
      expect(items).toMatchObject([
        { method: 'link', device: null, network: '2001:db8:1::', fromNewDevice: true, twoSteps: false },
        {
          method: 'password',
          device: { browser: 'Firefox', system: 'Linux' },
          network: '192.0.2.0',
          fromNewDevice: false,
        },
      ])
      const page = await listSignIns(alice, { limit: 1 })
      expect((await listSignIns(alice, { after: page.next! })).items).toEqual([items[1]])
      expect((await listSignIns(bob)).items).toEqual([])

      await forgetExpired(later(world.system, 366 * day), {})
      expect((await listSignIns(alice)).items).toEqual([])
    }),
  )
})

describe('a browser that never let its person in', () => {
  test(
    'is told of by mail, unless it is the first; the same one again is not',
    inWorld(async (world) => {
      const { alice, visitor } = world
      await changePassword(alice, { password })
      await changeProfile(alice, { timeZone: 'Europe/Paris', locale: 'fr' })
      const asAlice = { email: 'alice@example.org', password }

      const { device } = await entered(signIn(visitor, { ...asAlice, userAgent: firefox }))
      await signIn(visitor, { ...asAlice, device })
      expect(told(world)).toEqual([])

      await signIn(visitor, { ...asAlice, userAgent: firefox, address: '192.0.2.66' })
      expect(told(world)).toHaveLength(1)
      const mail = await lastMail(world)
      expect(mail?.text).toContain('le 6 janvier 2026 à 10:00')
      expect(mail?.text).toContain('Firefox sur Linux')
      expect(mail?.text).not.toContain('192.0.2.66')
    }),
  )

  test(
    'may be another person’s, and a token that we never gave is not taken over',
    inWorld(async (world) => {
      const { alice, bob, visitor } = world
      for (const person of [alice, bob]) await changePassword(person, { password })
      const enter = (who: string, device: string) =>
        entered(signIn(visitor, { email: `${who}@example.org`, password, device }))
      const planted = 'A'.repeat(43)
      const { device } = await enter('alice', planted)
      expect(device).not.toBe(planted)
      expect((await enter('bob', device)).device).toBe(device)
      expect((await enter('alice', device)).device).toBe(device)
      expect(told(world)).toEqual([])
    }),
  )

  test(
    'has to be known anew after a new password, but for the one where it was chosen',
    inWorld(async (world) => {
      const { alice, visitor } = world
      await changePassword(alice, { password })
      const asAlice = { email: 'alice@example.org', password }
      const here = await entered(signIn(visitor, asAlice))
      const there = await entered(signIn(visitor, asAlice))
      expect(told(world)).toHaveLength(1)
      await changePassword(alice, { current: password, password: 'a crate of pears', device: here.device })
      const anew = { ...asAlice, password: 'a crate of pears' }
      await signIn(visitor, { ...anew, device: here.device })
      expect(told(world)).toHaveLength(1)
      await signIn(visitor, { ...anew, device: there.device })
      expect(told(world)).toHaveLength(2)
    }),
  )
})
