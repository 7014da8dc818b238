import { describe, expect, test } from 'vitest'
import { ask, listening, receiver } from '../../test/listening.ts'
import { reaching, verify, worker } from '../../test/receiver.ts'
import { cast, hour, inWorld, square, type World } from '../../test/world.ts'
import { listAuditEntries } from '../audit/index.ts'
import { giveAnswer } from '../conversations/index.ts'
import type { Tx } from '../kernel/context.ts'
import { Forbidden, Invalid, NotFound } from '../kernel/refusals.ts'
import { changeRole, suspendPerson } from '../people/index.ts'
import { createSpace } from '../spaces/index.ts'
import { changeWebhook, createWebhook, listWebhooks, removeWebhook, showWebhook } from './index.ts'

const minute = 60_000

describe('a webhook', () => {
  test(
    'is told what happens, signed as the specification wants it, in ids and addresses',
    inWorld(async (world) => {
      const { url, received } = await receiver()
      const { secret } = await listening(world, url)
      const { topicId, postId } = await ask(world.alice)
      await world.settle()
      await worker(world)()

      const [told] = received
      expect(received).toHaveLength(1)
      expect(told!.headers['content-type']).toBe('application/json')
      const home = 'http://localhost:3000'
      const alice = { id: cast.alice.id, handle: 'alice', name: 'Alice Ferrand', url: `${home}/p/alice` }
      expect(verify(secret, told!, world.system.now)).toEqual({
        type: 'topic.opened',
        timestamp: world.alice.now.toISOString(),
        data: {
          topic: {
            id: topicId,
            kind: 'question',
            spaceId: square.id,
            url: expect.stringMatching(/^http:\/\/localhost:3000\/c\/\w{22}\/why-does-my-lamp-hum-at-night$/),
          },
          post: { id: postId, role: 'opening', parentId: null, url: expect.stringContaining('#') },
          author: alice,
          actor: alice,
        },
      })
      expect(told!.body).not.toContain('@example.org')
      expect(await showWebhook(world.clara, await only(world))).toMatchObject({
        on: true,
        failingSince: null,
        waiting: 0,
        lastDeliveredAt: expect.any(String),
      })
    }),
  )

  test(
    'is told of people and spaces, too',
    inWorld(async (world) => {
      const { url, received } = await receiver()
      const types = ['space.changed', 'person.role-changed', 'person.suspended'] as const
      const { secret } = await createWebhook(reaching(world.clara), { target: url, types: [...types] })
      const { spaceId } = await createSpace(world.clara, { name: 'Lamps', slug: 'lamps' })
      await changeRole(world.olga, { personId: cast.bob.id, role: 'ambassador' })
      await suspendPerson(world.maya, { personId: cast.emma.id, reason: 'Selling in answers' })
      await world.settle()
      await worker(world)()

      const told = received.map((one) => verify(secret, one, world.system.now) as { type: string })
      expect(told.toSorted((one, other) => (one.type < other.type ? -1 : 1))).toMatchObject([
        { type: 'person.role-changed', data: { person: { handle: 'bob' }, to: 'ambassador' } },
        { type: 'person.suspended', data: { person: { handle: 'emma' }, until: null } },
        { type: 'space.changed', data: { space: { id: spaceId, url: 'http://localhost:3000/s/lamps' } } },
      ])
    }),
  )

  test(
    'hears of what it chose, from its beginning on, while it is on, and of nothing imported',
    inWorld(async (world) => {
      const { url, received } = await receiver()
      const work = worker(world)
      await ask({ ...world.alice, now: new Date(world.alice.now.getTime() - minute) })
      const { id: webhookId } = await listening(world, url)
      await ask({ ...world.alice, origin: 'import' })
      const { topicId } = await ask(world.later(world.alice, minute))
      await world.settle()
      await work()
      expect(received).toHaveLength(1)

      await changeWebhook(world.later(world.clara, 2 * minute), { webhookId, types: ['topic.opened'] })
      await giveAnswer(world.later(world.bob, 3 * minute), { topicId, body: 'The driver.' })
      await changeWebhook(world.later(world.clara, 4 * minute), { webhookId, on: false })
      await ask(world.later(world.alice, 5 * minute))
      await world.settle()
      await changeWebhook(world.later(world.clara, 6 * minute), { webhookId, on: true })
      await ask(world.later(world.alice, 7 * minute))
      await world.settle()
      await work()
      expect(received.map(({ body }) => JSON.parse(body).timestamp)).toEqual([
        world.later(world.alice, minute).now.toISOString(),
        world.later(world.alice, 7 * minute).now.toISOString(),
      ])
    }),
  )

  test(
    'is made by managers who proved who they are, or with a key that may manage; its secret is shown once',
    inWorld(async (world) => {
      const { maya, clara, olga, bob } = world
      const made = { target: 'https://example.org/hooks', types: ['answer.given'] as const }
      const make = (someone: Tx) => createWebhook(someone, { ...made, types: [...made.types] })
      for (const other of [maya, bob, world.visitor]) await expect(make(other)).rejects.toThrow(Forbidden)
      await expect(make(world.later(clara, hour))).rejects.toMatchObject({ reason: 'proof.needed' })
      const key = (scopes: string[]) => ({
        ...clara,
        actor: { id: cast.clara.id, role: clara.actor.role, scopes },
      })
      await expect(make(key(['read', 'write']))).rejects.toThrow(Forbidden)

      const { id, secret } = await make(key(['read', 'manage']))
      expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
      await make(olga)
      await expect(listWebhooks(maya)).rejects.toThrow(Forbidden)
      const shown = JSON.stringify(await listWebhooks(clara))
      expect(shown).not.toContain(secret)
      const sealed = await clara.db.selectFrom('webhook_secrets').selectAll().execute()
      expect(sealed.some(({ secret_sealed }) => secret_sealed.includes(secret))).toBe(false)

      await removeWebhook(clara, { webhookId: id })
      await expect(showWebhook(clara, { webhookId: id })).rejects.toThrow(NotFound)
      expect((await listAuditEntries(olga)).items.map(({ type, host }) => [type, host])).toEqual([
        ['webhook.removed', 'example.org'],
        ['webhook.made', 'example.org'],
        ['webhook.made', 'example.org'],
      ])
    }),
  )

  test.each([
    ['http://example.org/hooks', 'https'],
    ['https://anna:secret@example.org/', 'name and password'],
    ['ftp://example.org/', 'whole address'],
    ['example.org', 'whole address'],
    ['https://127.0.0.1/', 'private network'],
    ['http://localhost:3000/', 'private network'],
    ['https://[::1]/', 'private network'],
    ['https://10.0.0.7/hooks', 'private network'],
    ['https://169.254.169.254/latest/meta-data/', 'private network'],
    ['https://2130706433/', 'private network'],
  ])('leads not to %s', (url, sentence) =>
    inWorld(async ({ clara }) => {
      const made = createWebhook(clara, { target: url, types: ['topic.opened'] })
      await expect(made).rejects.toThrow(Invalid)
      await expect(made).rejects.toThrow(sentence)
    })(),
  )
})

async function only(world: World) {
  return { webhookId: (await listWebhooks(world.clara))[0]!.id }
}
