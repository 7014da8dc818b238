import { describe, expect, test } from 'vitest'
import { entered } from '../../test/entered.ts'
import { lastMail, mailedToken } from '../../test/mailbox.ts'
import { cast, day, inWorld, square, type World } from '../../test/world.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../kernel/refusals.ts'
import {
  changeRole,
  changeSignUp,
  confirmAddress,
  createInvitation,
  findInvitation,
  findSession,
  listInvitations,
  revokeInvitation,
  showCommunity,
  showProfile,
  signUp,
} from './index.ts'

const zoe = { name: 'Zoé Fontaine', email: 'zoe@example.org', password: 'three quiet lamps' }
const jean = { name: 'Jean Roux', email: 'jean@example.org', password: 'three quiet lamps' }

async function linkOf(made: Promise<{ url: string | null }>): Promise<string> {
  return new URL((await made).url!).searchParams.get('invitation')!
}

/** The token in the newest invitation that was mailed. */
async function invitedToken(world: World): Promise<string> {
  return /invitation=(\S+)/.exec((await lastMail(world))!.text)![1]!
}

describe('an invitation by mail', () => {
  test(
    'proves its address: who follows it is in at once, with its role',
    inWorld(async (world) => {
      const { clara, visitor } = world
      const made = await createInvitation(clara, {
        email: 'Zoe@example.org',
        role: 'moderator',
        spaceId: square.id,
        locale: 'fr',
      })
      expect(made.url).toBeNull()
      const mail = await lastMail(world)
      expect(mail).toMatchObject({ to: 'zoe@example.org', subject: 'Vous êtes invité·e sur Parvis' })
      expect(mail!.text).toContain('Clara Martin')
      const invitation = await invitedToken(world)
      expect(await findInvitation(visitor, { token: invitation })).toMatchObject({
        role: 'moderator',
        by: 'Clara Martin',
        space: { slug: 'square' },
      })

      await expect(signUp(visitor, { ...jean, invitation })).rejects.toThrow(Invalid)
      const session = await entered(signUp(visitor, { ...zoe, invitation }))
      expect(await findSession(visitor, session.token)).toMatchObject({ actor: { role: 'moderator' } })
      await expect(findInvitation(visitor, { token: invitation })).rejects.toThrow(Conflict)
      expect((await listInvitations(clara)).items).toMatchObject([
        { state: 'used', uses: 1, came: [{ handle: 'zoe-fontaine' }], by: { handle: 'clara' } },
      ])
      const told = await visitor.db.selectFrom('events').select(['type', 'actor_id']).orderBy('id').execute()
      expect(told).toEqual([
        { type: 'invitation.made', actor_id: cast.clara.id },
        { type: 'person.joined', actor_id: session.personId },
        { type: 'invitation.used', actor_id: session.personId },
        { type: 'person.role-changed', actor_id: cast.clara.id },
      ])
    }),
  )

  test(
    'forgets whoever typed that address before and never proved it',
    inWorld(async (world) => {
      const { clara, visitor } = world
      await signUp(visitor, { ...zoe, name: 'Not Zoé', password: 'a stranger knows this' })
      await createInvitation(clara, { email: zoe.email })
      const session = await entered(signUp(visitor, { ...zoe, invitation: await invitedToken(world) }))
      expect(await showProfile(visitor, { handle: 'zoe-fontaine' })).toMatchObject({ id: session.personId })
    }),
  )

  test(
    'is not sent to somebody who is in',
    inWorld(async ({ clara }) => {
      await expect(createInvitation(clara, { email: 'bob@example.org' })).rejects.toThrow(Conflict)
    }),
  )
})

describe('an invitation by link', () => {
  test(
    'proves no address: it counts when the newcomer confirms theirs, as often as it may',
    inWorld(async (world) => {
      const { clara, visitor } = world
      const invitation = await linkOf(createInvitation(clara, { role: 'ambassador', uses: 2 }))
      expect(await signUp(visitor, { ...zoe, invitation })).toBeNull()
      const first = await mailedToken(world)
      await signUp(visitor, { ...jean, invitation })
      const second = await mailedToken(world)
      await signUp(visitor, { ...jean, email: 'third@example.org', invitation })
      const third = await mailedToken(world)

      expect((await listInvitations(clara)).items).toMatchObject([{ uses: 0, state: 'open' }])
      await confirmAddress(visitor, { token: first })
      await confirmAddress(visitor, { token: second })
      expect(await showProfile(visitor, { handle: 'jean-roux' })).toMatchObject({ role: 'ambassador' })
      const late = await entered(confirmAddress(visitor, { token: third }))
      expect(await findSession(visitor, late.token)).toMatchObject({ actor: { role: 'member' } })
      await expect(signUp(visitor, { ...zoe, invitation })).rejects.toMatchObject({
        reason: 'invitation.used',
      })
    }),
  )

  test(
    'ends with its time, or when it is withdrawn, for those who have not signed up',
    inWorld(async (world) => {
      const { clara, maya, olga, visitor } = world
      const made = await createInvitation(clara, { uses: null, days: 7 })
      const token = await linkOf(Promise.resolve(made))
      const muchLater = world.later(visitor, 8 * day)
      await expect(findInvitation(muchLater, { token })).rejects.toMatchObject({
        reason: 'invitation.expired',
      })
      await expect(revokeInvitation(maya, { invitationId: made.id })).rejects.toThrow(Forbidden)
      await revokeInvitation(olga, { invitationId: made.id })
      await revokeInvitation(olga, { invitationId: made.id })
      await expect(signUp(visitor, { ...zoe, invitation: token })).rejects.toMatchObject({
        reason: 'invitation.withdrawn',
      })
      await expect(findInvitation(visitor, { token: 'guessed' })).rejects.toThrow(NotFound)
    }),
  )

  test(
    'gives no role that whoever made it could not give any more',
    inWorld(async (world) => {
      const { clara, olga, visitor } = world
      const invitation = await linkOf(createInvitation(clara, { role: 'moderator' }))
      await changeRole(olga, { personId: cast.clara.id, role: 'member' })
      await signUp(visitor, { ...zoe, invitation })
      await confirmAddress(visitor, { token: await mailedToken(world) })
      expect(await showProfile(visitor, { handle: 'zoe-fontaine' })).toMatchObject({ role: 'member' })
    }),
  )
})

describe('inviting', () => {
  test(
    'is for managers, never above what they could give, into the team one by one',
    inWorld(async ({ clara, maya, olga, david }) => {
      await expect(createInvitation(maya, {})).rejects.toThrow(Forbidden)
      await expect(createInvitation(clara, { role: 'manager' })).rejects.toThrow(Forbidden)
      await expect(createInvitation(olga, { role: 'moderator', uses: 5 })).rejects.toThrow(Invalid)
      await createInvitation(olga, { role: 'owner' })
      await expect(listInvitations(david)).rejects.toThrow(Forbidden)
    }),
  )

  test(
    'leads into a space that the newcomer can read',
    inWorld(async ({ olga }) => {
      await olga.db
        .updateTable('spaces')
        .set({ read_from: 'responder' })
        .where('id', '=', square.id)
        .execute()
      await expect(createInvitation(olga, { spaceId: square.id })).rejects.toMatchObject({
        reason: 'invitation.space-closed',
      })
      await createInvitation(olga, { spaceId: square.id, role: 'responder' })
      await expect(createInvitation(olga, { spaceId: cast.bob.id })).rejects.toThrow(NotFound)
    }),
  )
})

describe('a community by invitation', () => {
  test(
    'takes nobody who was not invited, and keeps those who were on their way in',
    inWorld(async (world) => {
      const { clara, maya, visitor } = world
      await signUp(visitor, zoe)
      const onTheWay = await mailedToken(world)
      await expect(changeSignUp(maya, { signUp: 'invitation' })).rejects.toThrow(Forbidden)
      await changeSignUp(clara, { signUp: 'invitation' })
      await changeSignUp(clara, { signUp: 'invitation' })
      expect(await showCommunity(visitor)).toMatchObject({ signUp: 'invitation' })

      await expect(signUp(visitor, jean)).rejects.toThrow(Forbidden)
      await confirmAddress(visitor, { token: onTheWay })

      const made = await createInvitation(clara, {})
      const invitation = await linkOf(Promise.resolve(made))
      await signUp(visitor, { ...jean, invitation })
      const token = await mailedToken(world)
      await revokeInvitation(clara, { invitationId: made.id })
      await expect(confirmAddress(visitor, { token })).rejects.toThrow(Conflict)
    }),
  )
})
