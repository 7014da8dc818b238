import { describe, expect, test } from 'vitest'
import { entered } from '../../test/entered.ts'
import { mailedToken } from '../../test/mailbox.ts'
import { inWorld, type World } from '../../test/world.ts'
import { Invalid, TooMany } from '../kernel/refusals.ts'
import { countTry } from './attempts.ts'
import { addPerson, askForSignInLink, followSignInLink, signIn } from './index.ts'

const hugo = { email: 'hugo@example.org', password: 'a pocket of chestnuts' }

const addressOf = (i: number) => `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`

/** How many of so many tries were let through to where a password is looked at. */
async function letThrough(
  { visitor }: World,
  tries: number,
  tryOf: (i: number) => { email: string; address: string },
): Promise<number> {
  let through = 0
  for (let i = 0; i < tries; i++) {
    const refused = await countTry(visitor, { what: 'sign-in', ...tryOf(i) }).then(
      () => null,
      (error: unknown) => error,
    )
    if (refused === null) through++
    else if (!(refused instanceof TooMany) || refused.retryAfterSeconds < 1) throw refused
  }
  return through
}

describe('a flood of tries', () => {
  test(
    'ten thousand from one address against one account are ten; its owner comes in from elsewhere and by a link',
    inWorld(async (world) => {
      const { visitor, system } = world
      await addPerson(system, { ...hugo, name: 'Hugo Blanc' })
      const thief = { email: hugo.email, address: '192.0.2.66' }
      expect(await letThrough(world, 10_000, () => thief)).toBe(10)

      await expect(signIn(visitor, { ...hugo, address: thief.address })).rejects.toThrow(TooMany)
      await entered(signIn(visitor, { ...hugo, address: '198.51.100.7' }))
      await askForSignInLink(visitor, { email: hugo.email, address: thief.address })
      await entered(followSignInLink(visitor, { token: await mailedToken(world) }))
    }),
    60_000,
  )

  test(
    'from one address against a thousand accounts are a hundred',
    inWorld(async (world) => {
      const address = '192.0.2.66'
      expect(await letThrough(world, 1000, (i) => ({ email: `somebody-${i}@example.org`, address }))).toBe(
        100,
      )
      await expect(signIn(world.visitor, { ...hugo, address: '192.0.2.67' })).rejects.toThrow(Invalid)
    }),
    60_000,
  )

  test(
    'from a thousand addresses against one account are a hundred; its owner comes in with the browser of before',
    inWorld(async (world) => {
      const { visitor, system } = world
      await addPerson(system, { ...hugo, name: 'Hugo Blanc' })
      const { device } = await entered(signIn(visitor, hugo))
      const tries = await letThrough(world, 1000, (i) => ({ email: hugo.email, address: addressOf(i) }))
      expect(tries).toBe(99) // and the one that was right

      await expect(signIn(visitor, { ...hugo, address: '198.51.100.7' })).rejects.toThrow(TooMany)
      const forged = `${device.slice(0, -4)}AAAA`
      await expect(signIn(visitor, { ...hugo, device: forged })).rejects.toThrow(TooMany)
      await entered(signIn(visitor, { ...hugo, address: '198.51.100.7', device }))
    }),
    60_000,
  )
})

test(
  'whoever was refused may try again after a quarter of an hour, and not a second before',
  inWorld(async ({ visitor, later }) => {
    const attempt = { what: 'mail', email: hugo.email, address: '192.0.2.66' } as const
    for (let i = 0; i < 5; i++) await countTry(later(visitor, i * 60_000), attempt)
    const refusal = await countTry(later(visitor, 5 * 60_000), attempt).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ retryAfterSeconds: 600 })
    await expect(countTry(later(visitor, 15 * 60_000 - 1), attempt)).rejects.toThrow(TooMany)
    await countTry(later(visitor, 15 * 60_000), attempt)
  }),
)
