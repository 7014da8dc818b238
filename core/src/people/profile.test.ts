import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { entered } from '../../test/entered.ts'
import { lastMail, mailedToken } from '../../test/mailbox.ts'
import { cast, day, inWorld } from '../../test/world.ts'
import { Forbidden, Invalid, NotFound } from '../kernel/refusals.ts'
import {
  changePicture,
  changeProfile,
  claimProfile,
  findSession,
  offerProfile,
  showAccount,
  showProfile,
} from './index.ts'

describe('a profile', () => {
  test(
    'says what its person wrote, safely, and leaves the rest as it was',
    inWorld(async ({ alice, visitor }) => {
      await changeProfile(alice, { about: 'I *like* lamps <script>alert(1)</script>', location: ' Lyon ' })
      await changeProfile(alice, {
        handle: 'Alice-F',
        languages: ['fr', 'en-gb', 'fr'],
        interests: ['Lamps', 'lamps'],
        website: 'https://example.org/alice',
        timeZone: 'Europe/Paris',
      })
      const profile = await showProfile(visitor, { handle: 'ALICE-f' })
      expect(profile).toMatchObject({
        name: 'Alice Ferrand',
        location: 'Lyon',
        languages: ['fr', 'en-GB'],
        interests: ['lamps'],
        website: 'https://example.org/alice',
        timeZone: 'Europe/Paris',
        may: { change: false, changeRole: false },
      })
      expect(profile.aboutHtml).toContain('<em>like</em>')
      expect(profile.aboutHtml).not.toContain('<script')
      expect(profile).not.toHaveProperty('email')
      expect((await showProfile(alice, { handle: 'alice-f' })).may.change).toBe(true)
      expect(await showAccount(alice)).toMatchObject({ email: 'alice@example.org', hasPassword: false })
    }),
  )

  test(
    'keeps handles unique, and refuses what is not right in sentences',
    inWorld(async ({ alice, bob, visitor }) => {
      await expect(changeProfile(alice, { handle: 'BOB' })).rejects.toMatchObject({ reason: 'handle.taken' })
      const wrong = {
        timeZone: 'Mars/Olympus',
        website: 'javascript:alert(1)',
        name: 'A\0',
        languages: ['!'],
      }
      await expect(changeProfile(alice, wrong)).rejects.toMatchObject({
        issues: {
          timeZone: ['This time zone is not known'],
          website: ['This is not a web address'],
          name: ['This contains a character that cannot be kept'],
          languages: ['This language is not known'],
        },
      })
      await expect(changeProfile(bob, { personId: cast.alice.id, name: 'Mallory' })).rejects.toThrow(
        Forbidden,
      )
      await expect(changeProfile(visitor, { name: 'Mallory' })).rejects.toThrow(Forbidden)
    }),
  )

  test(
    'has a picture that is drawn anew: small, square, and without what was hidden in the file',
    inWorld(async (world) => {
      const photo = await sharp({ create: { width: 900, height: 500, channels: 3, background: '#336699' } })
        .withExif({ IFD0: { Copyright: 'where I live' } })
        .jpeg()
        .toBuffer()
      const { pictureUrl } = await changePicture(world.alice, { bytes: photo })

      const kept = world.files.get(pictureUrl!.replace('/files/', ''))!
      expect(await sharp(kept).metadata()).toMatchObject({ format: 'webp', width: 256, height: 256 })
      expect((await sharp(kept).metadata()).exif).toBeUndefined()
      expect(await showProfile(world.bob, { handle: 'alice' })).toMatchObject({ pictureUrl })

      await changePicture(world.alice, { bytes: null })
      expect(await showProfile(world.bob, { handle: 'alice' })).toMatchObject({ pictureUrl: null })
    }),
  )

  test.each([
    ['a page', '<html><script>alert(1)</script></html>'],
    [
      'a drawing with a script',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>',
    ],
    ['the beginning of a picture', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ])('takes no %s for a picture', (_what, bytes) =>
    inWorld(async ({ alice }) => {
      await expect(changePicture(alice, { bytes: Buffer.from(bytes, 'latin1') })).rejects.toThrow(Invalid)
    })(),
  )
})

describe('an imported profile', () => {
  test(
    'becomes the one of whoever reads the mail that staff named, once',
    inWorld(async (world) => {
      const { maya, bob, visitor, system } = world
      const personId = '01900000-0000-7000-8000-0000000f00d0'
      const old = { id: personId, handle: 'old-hand', name: 'Old Hand', created_at: system.now }
      await system.db
        .insertInto('people')
        .values({ ...old, imported_from: 'forum.example.org', locale: 'en' })
        .execute()
      const offer = { personId, email: 'hand@example.org' }

      await expect(offerProfile(bob, offer)).rejects.toThrow(Forbidden)
      await offerProfile(maya, { ...offer, email: 'bob@example.org' })
      const bobs = await mailedToken(world)
      await expect(claimProfile(visitor, { token: bobs })).rejects.toMatchObject({ reason: 'address.taken' })
      await offerProfile(maya, offer)
      expect((await lastMail(world))?.subject).toBe('Your profile Old Hand has moved to Parvis')
      const [token, other] = [await mailedToken(world), await mailedToken(world)]

      const session = await entered(claimProfile(world.later(visitor, 13 * day), { token }))
      expect(await findSession(visitor, session.token)).toMatchObject({
        actor: { id: personId, role: 'member' },
      })
      await expect(claimProfile(visitor, { token: other })).rejects.toThrow(NotFound)
      await expect(offerProfile(maya, offer)).rejects.toMatchObject({ reason: 'person.claimed' })
      expect(await showProfile(visitor, { handle: 'old-hand' })).toMatchObject({ unclaimed: false })
    }),
  )
})
