import { describe, expect, test } from 'vitest'
import { entered } from '../../test/entered.ts'
import { lastMail, mailedToken } from '../../test/mailbox.ts'
import { cast, hour, inWorld, square, type World } from '../../test/world.ts'
import { listAuditEntries } from '../audit/index.ts'
import { giveAnswer, openTopic } from '../conversations/index.ts'
import type { Tx } from '../kernel/context.ts'
import { Conflict, Forbidden, Invalid } from '../kernel/refusals.ts'
import { markRead } from '../notifications/index.ts'
import {
  askForSignInLink,
  changeProfile,
  changeRole,
  createApiKey,
  endViewings,
  findSession,
  followSignInLink,
  listApiKeys,
  listPasskeys,
  listSessions,
  listSignIns,
  showAccount,
  showProfile,
  showSecondFactor,
  signOut,
  startViewing,
  stopViewing,
  suspendPerson,
} from './index.ts'

const reason = 'She writes that she cannot find her answer'
const minute = hour / 60

/** Olga has come in through a browser, and looks as Alice. */
async function lookingAsAlice(world: World) {
  const session = await olgasSession(world)
  await startViewing(world.olga, { sessionId: session.id, personId: cast.alice.id, reason })
  return session
}

async function olgasSession(world: World) {
  await askForSignInLink(world.visitor, { email: 'olga@example.org' })
  const { token } = await entered(followSignInLink(world.visitor, { token: await mailedToken(world) }))
  const found = await findSession(world.visitor, token)
  return { token, id: found!.sessionId }
}

async function viewedIn(someone: Tx, token: string) {
  const found = await findSession(someone, token)
  return found?.viewing ?? null
}

async function viewed(world: World, token: string) {
  const found = await viewedIn(world.visitor, token)
  if (!found || found === 'over') throw new Error('Nobody is looked as')
  return { ...found, ctx: { ...world.visitor, actor: found.actor } }
}

describe('an owner who looks as somebody else', () => {
  test(
    'is that person for the pages, and stays themselves for the session',
    inWorld(async (world) => {
      const { token } = await lookingAsAlice(world)
      expect(await viewed(world, token)).toMatchObject({
        actor: { id: cast.alice.id, role: 'member', viewedBy: cast.olga.id },
        person: { handle: 'alice' },
      })
      expect(await findSession(world.visitor, token)).toMatchObject({
        actor: { id: cast.olga.id, role: 'owner' },
      })
    }),
  )

  test(
    'finds what waits to be read by that person, not by themselves',
    inWorld(async (world) => {
      const { alice, bob, settle } = world
      const { token } = await lookingAsAlice(world)
      const unread = async () => {
        const session = await findSession(world.visitor, token)
        return [session?.person.hasUnread, (await viewed(world, token)).person.hasUnread]
      }
      expect(await unread()).toEqual([false, false])
      const lamp = {
        spaceId: square.id,
        kind: 'question',
        title: 'Why does my lamp hum?',
        body: 'It does.',
      } as const
      const { topicId } = await openTopic(alice, lamp)
      await giveAnswer(bob, { topicId, body: 'Change the driver.' })
      await settle()
      expect(await unread()).toEqual([false, true])
      await markRead(alice, { eventIds: null })
      expect(await unread()).toEqual([false, false])
    }),
  )

  test(
    'changes nothing, not even what is only noted',
    inWorld(async (world) => {
      const { token } = await lookingAsAlice(world)
      const { ctx } = await viewed(world, token)
      const sentence = /stop first/
      await expect(changeProfile(ctx, { about: 'Hello' })).rejects.toThrow(sentence)
      await expect(markRead(ctx, { eventIds: null })).rejects.toThrow(sentence)
      await expect(createApiKey(ctx, { name: 'Mine', scopes: ['read'] })).rejects.toThrow(sentence)
      await expect(signOut(ctx, { token })).rejects.toThrow(sentence)
      // What was typed is not even looked at.
      await expect(changeProfile(ctx, { name: '' })).rejects.toThrow(Forbidden)
    }),
  )

  test(
    'does not see how that person signs in',
    inWorld(async (world) => {
      const { token } = await lookingAsAlice(world)
      const { ctx } = await viewed(world, token)
      for (const look of [
        showAccount,
        listSessions,
        listSignIns,
        listPasskeys,
        listApiKeys,
        showSecondFactor,
      ])
        await expect(look(ctx)).rejects.toThrow(/theirs alone/)
      expect(await showProfile(ctx, { handle: 'alice' })).toMatchObject({ name: 'Alice Ferrand' })
    }),
  )

  test(
    'says why, is in the audit log, and the person is told afterwards',
    inWorld(async (world) => {
      const { id } = await lookingAsAlice(world)
      const ordered = world.jobs.length
      await stopViewing(world.later(world.olga, 5 * minute), { sessionId: id })
      expect(world.jobs).toHaveLength(ordered + 1)
      const mail = await lastMail(world)
      expect(mail).toMatchObject({ to: 'alice@example.org', template: 'viewed' })
      expect(mail!.text).toContain(reason)
      expect(mail!.text).toContain('Olga Petit')

      const { items } = await listAuditEntries(world.olga)
      expect(items.slice(0, 2)).toMatchObject([
        {
          type: 'viewing.ended',
          who: { handle: 'olga' },
          about: { handle: 'alice' },
          reason: null,
        },
        { type: 'viewing.started', who: { handle: 'olga' }, about: { handle: 'alice' }, reason },
      ])
      await stopViewing(world.olga, { sessionId: id })
      expect(world.jobs).toHaveLength(ordered + 1)
    }),
  )

  test(
    'needs a reason, a recent proof, and a session of their own',
    inWorld(async (world) => {
      const { id } = await olgasSession(world)
      const asAlice = { sessionId: id, personId: cast.alice.id, reason }
      await expect(startViewing(world.olga, { ...asAlice, reason: ' ' })).rejects.toThrow(Invalid)
      await expect(startViewing(world.later(world.olga, hour), asAlice)).rejects.toMatchObject({
        reason: 'proof.needed',
      })
      await expect(startViewing(world.olga, { ...asAlice, sessionId: cast.alice.id })).rejects.toThrow(
        Forbidden,
      )
    }),
  )

  test(
    'never looks as an owner, as themselves, or as nobody',
    inWorld(async (world) => {
      const { id } = await olgasSession(world)
      const look = (personId: string) => startViewing(world.olga, { sessionId: id, personId, reason })
      await expect(look(cast.olga.id)).rejects.toThrow(Forbidden)
      await suspendPerson(world.maya, { personId: cast.bob.id, reason: 'Spam' })
      await expect(look(cast.bob.id)).rejects.toThrow(Conflict)
      await changeRole(world.olga, { personId: cast.alice.id, role: 'owner' })
      await expect(look(cast.alice.id)).rejects.toThrow(Forbidden)
    }),
  )

  test.each(['maya', 'alice', 'visitor', 'system'] as const)('is an owner: %s may not', (name) =>
    inWorld(async (world) => {
      const { id } = await olgasSession(world)
      await expect(
        startViewing(world[name], { sessionId: id, personId: cast.bob.id, reason }),
      ).rejects.toThrow(Forbidden)
    })(),
  )
})

describe('looking as somebody else is over', () => {
  test(
    'after half an hour, even when nobody stopped it',
    inWorld(async (world) => {
      const { token } = await lookingAsAlice(world)
      const { visitor, system } = world
      expect(await viewedIn(world.later(visitor, 29 * minute), token)).toHaveProperty('actor')
      expect(await viewedIn(world.later(visitor, 30 * minute), token)).toBe('over')

      await endViewings(world.later(system, 29 * minute), {})
      expect(await viewedIn(visitor, token)).toHaveProperty('actor')
      await endViewings(world.later(system, 2 * hour), {})
      expect(await viewedIn(visitor, token)).toBeNull()
      const { items } = await listAuditEntries(world.olga)
      expect(items[0]).toMatchObject({
        type: 'viewing.ended',
        at: new Date(visitor.now.getTime() + 30 * minute).toISOString(),
      })
      expect(await lastMail(world)).toMatchObject({ template: 'viewed' })
    }),
  )

  test(
    'when the owner signs out',
    inWorld(async (world) => {
      const { token } = await lookingAsAlice(world)
      await signOut(world.olga, { token })
      expect(await findSession(world.visitor, token)).toBeNull()
      expect(await lastMail(world)).toMatchObject({ template: 'viewed' })
    }),
  )

  test(
    'when the session ends in another way, and the house closes it',
    inWorld(async (world) => {
      const { token, id } = await lookingAsAlice(world)
      await world.system.db.deleteFrom('sessions').where('id', '=', id).execute()
      expect(await findSession(world.visitor, token)).toBeNull()
      await endViewings(world.system, {})
      expect(await lastMail(world)).toMatchObject({ template: 'viewed' })
    }),
  )

  test(
    'when the person is kept out',
    inWorld(async (world) => {
      const { token } = await lookingAsAlice(world)
      await suspendPerson(world.olga, { personId: cast.alice.id, reason: 'Spam' })
      expect(await viewedIn(world.visitor, token)).toBe('over')
    }),
  )

  test(
    'when the owner steps down',
    inWorld(async (world) => {
      const { token } = await lookingAsAlice(world)
      await changeRole(world.olga, { personId: cast.maya.id, role: 'owner' })
      await changeRole(world.olga, { personId: cast.olga.id, role: 'member' })
      expect(await viewedIn(world.visitor, token)).toBe('over')
    }),
  )
})
