import { afterEach, describe, expect, test } from 'vitest'
import { lastMail } from '../../test/mailbox.ts'
import { openReceiver, reaching, verify, worker } from '../../test/receiver.ts'
import { cast, day, hour, inWorld, square, type World } from '../../test/world.ts'
import { listAuditEntries } from '../audit/index.ts'
import { giveAnswer, openTopic } from '../conversations/index.ts'
import type { Tx } from '../kernel/context.ts'
import { Conflict, Forbidden, Invalid, NotFound } from '../kernel/refusals.ts'
import { changeRole, suspendPerson } from '../people/index.ts'
import { createSpace } from '../spaces/index.ts'
import {
  changeWebhook,
  createWebhook,
  deliver,
  listDeliveries,
  listWebhooks,
  removeWebhook,
  replayDelivery,
  replayFailed,
  rotateSecret,
  showWebhook,
  testWebhook,
} from './index.ts'

const minute = 60_000
const opened: { close(): Promise<void> }[] = []
afterEach(async () => void (await Promise.all(opened.splice(0).map((one) => one.close()))))

async function receiver(...how: Parameters<typeof openReceiver>) {
  const one = await openReceiver(...how)
  opened.push(one)
  return one
}

async function listening(world: World, url: string) {
  return createWebhook(reaching(world.clara), { target: url, types: ['topic.opened', 'answer.given'] })
}

function ask(someone: Tx) {
  const question = { title: 'Why does my lamp hum at night?', body: 'Every night, *really*.' }
  return openTopic(someone, { spaceId: square.id, kind: 'question', ...question })
}

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

describe('a delivery', () => {
  test(
    'is tried again with the same id after a failure, and everything is noted',
    inWorld(async (world) => {
      const answers = [
        { status: 500, body: 'Out\0 of lamps' },
        { status: 503, headers: { 'retry-after': '3600' } },
      ]
      const { url, received } = await receiver(() => answers.shift() ?? { status: 200, body: 'Thank you' })
      const { id: webhookId, secret } = await listening(world, url)
      await ask(world.alice)
      await world.settle()
      await worker(world)()

      expect(received).toHaveLength(3)
      expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
      expect(new Set(received.map(({ body }) => body)).size).toBe(1)
      for (const [one, at] of [0, 6_000, hour + 8_000].entries())
        verify(secret, received[one]!, world.later(world.system, at).now)
      const { items } = await listDeliveries(world.clara, { webhookId })
      expect(items).toMatchObject([
        {
          id: received[0]!.headers['webhook-id'],
          type: 'topic.opened',
          state: 'delivered',
          dueAt: null,
          body: received[0]!.body,
          attempts: [
            { status: 200, excerpt: 'Thank you', failure: null },
            { status: 503, excerpt: '' },
            { status: 500, excerpt: 'Out of lamps' },
          ],
        },
      ])
      expect((await showWebhook(world.clara, { webhookId })).failingSince).toBeNull()
    }),
  )

  test(
    'is given up after ten tries in three days, and sent again by hand when that was asked for',
    inWorld(async (world) => {
      let well = false
      const { url, received } = await receiver(() => ({ status: well ? 200 : 500 }))
      const { id: webhookId, secret } = await listening(world, url)
      await ask(world.alice)
      await world.settle()
      const work = worker(world)
      await work()
      expect(received).toHaveLength(10)
      const failed = await listDeliveries(world.clara, { webhookId, state: 'failed' })
      expect(failed.items).toHaveLength(1)

      well = true
      const after = world.later(world.clara, 4 * day)
      const since = world.clara.now.toISOString()
      const none = await replayFailed(after, { webhookId, since: after.now.toISOString() })
      expect(none).toEqual({ count: 0, more: false })
      expect(await replayFailed(after, { webhookId, since })).toEqual({ count: 1, more: false })
      await work()
      verify(secret, received[10]!, after.now)
      await replayDelivery(after, { webhookId, deliveryId: failed.items[0]!.id })
      await work()
      expect(received).toHaveLength(12)

      // A receiver that keeps the ids it has seen takes all twelve for one.
      const seen = new Set(received.map(({ headers }) => headers['webhook-id']))
      expect([...seen]).toEqual([failed.items[0]!.id])
      // And one that was recorded and sent again by somebody else is too old soon.
      const later = new Date(after.now.getTime() + 6 * minute)
      expect(() => verify(secret, received[11]!, later)).toThrow('too old')
    }),
  )

  test(
    'that was done, or whose turn has passed, is not done again',
    inWorld(async (world) => {
      const { url, received } = await receiver()
      const { id: webhookId } = await listening(world, url)
      await ask(world.alice)
      await world.settle()
      const [first] = world.jobs.filter((job) => job.name === 'webhook')
      await worker(world)()
      await deliver(reaching(world.system), first!.data)
      await replayDelivery(world.clara, { webhookId, deliveryId: first!.data.deliveryId })
      await deliver(reaching(world.system), first!.data)
      expect(received).toHaveLength(1)
      await worker(world)()
      expect(received).toHaveLength(2)
    }),
  )

  test(
    'that was sent and not noted, because the worker was killed, is sent again with the same id',
    inWorld(async (world) => {
      const { url, received } = await receiver()
      await listening(world, url)
      await ask(world.alice)
      await world.settle()
      const job = world.jobs.find((one) => one.name === 'webhook')!
      const ctx = reaching(world.system)
      const { bring } = ctx.services.courier
      const killed: typeof bring = async (parcel) => {
        await bring(parcel)
        throw new Error('killed')
      }
      const dying = {
        ...ctx,
        services: { ...ctx.services, courier: { ...ctx.services.courier, bring: killed } },
      }
      await expect(deliver(dying, job.data)).rejects.toThrow('killed')
      await deliver(ctx, job.data)
      expect(new Set(received.map(({ headers }) => headers['webhook-id']))).toEqual(
        new Set([job.data.deliveryId]),
      )
      expect(received).toHaveLength(2)
    }),
  )

  test(
    'waits for nobody longer than it should, follows no redirect, and never goes where it must not',
    inWorld(async (world) => {
      const elsewhere = await receiver()
      const silent = await receiver(() => 'never')
      const moved = await receiver(() => ({ status: 307, headers: { location: elsewhere.url } }))
      const long = await receiver(() => ({ status: 200, body: 'x'.repeat(100_000) }))
      const ids: string[] = []
      for (const { url } of [silent, moved, long]) ids.push((await listening(world, url)).id)
      const closed = await openReceiver()
      await closed.close()
      ids.push((await listening(world, closed.url)).id)
      const unknown = reaching(world.clara)
      const nowhere = { target: 'https://nobody.invalid/', types: ['topic.opened' as const] }
      ids.push((await createWebhook(unknown, nowhere)).id)
      await ask(world.alice)
      await world.settle()
      await worker(world)(5)

      const tries = await Promise.all(
        ids.map(
          async (webhookId) => (await listDeliveries(world.clara, { webhookId })).items[0]!.attempts[0]!,
        ),
      )
      expect(tries).toMatchObject([
        { status: null, failure: 'no-answer' },
        { status: 307, failure: null },
        { status: 200, failure: null },
        { status: null, failure: 'unreachable' },
        { status: null, failure: 'unknown-host' },
      ])
      expect(tries[2]!.excerpt).toHaveLength(1000)
      expect(elsewhere.received).toEqual([])

      // The operator closes the private networks: what was allowed is refused when it is sent.
      const { received, url } = await receiver()
      const { id: webhookId } = await listening(world, url)
      await testWebhook(world.clara, { webhookId })
      const last = world.jobs.findLast((job) => job.name === 'webhook')!
      await deliver(world.system, last.data)
      expect(received).toEqual([])
      expect((await listDeliveries(world.clara, { webhookId })).items[0]).toMatchObject({
        state: 'waiting',
        attempts: [{ failure: 'private' }],
      })
    }),
  )
})

describe('a receiver', () => {
  test(
    'that is gone is told nothing any more, and the people who look after it hear of it',
    inWorld(async (world) => {
      const { url, received } = await receiver(() => ({ status: 410 }))
      const { id: webhookId } = await listening(world, url)
      await ask(world.alice)
      await ask(world.alice)
      await world.settle()
      await worker(world)()
      await ask(world.alice)
      await world.settle()
      await worker(world)()
      expect(received).toHaveLength(1)
      expect(await showWebhook(world.clara, { webhookId })).toMatchObject({
        on: false,
        offFor: 'gone',
        failed: 2,
      })
      const mails = world.jobs.flatMap((job) =>
        job.name === 'mail' && 'email' in job.data ? [job.data.email] : [],
      )
      expect(mails.toSorted()).toEqual(['clara@example.org', 'olga@example.org'])
      expect((await lastMail(world))?.text).toContain(`/console/webhooks/${webhookId}`)
      expect((await listAuditEntries(world.olga)).items[0]).toMatchObject({
        type: 'webhook.switched-off',
        who: null,
      })
      await expect(testWebhook(world.clara, { webhookId })).rejects.toThrow(Conflict)
    }),
  )

  test(
    'that fails for five days on end is switched off; one success begins the count anew',
    inWorld(async (world) => {
      let well = false
      const { url } = await receiver(() => ({ status: well ? 200 : 500 }))
      const { id: webhookId } = await listening(world, url)
      const at = async (days: number) => {
        await ask(world.later(world.alice, days * day))
        await world.settle()
        const order = world.jobs.findLast((job) => job.name === 'webhook')!
        await deliver(world.later(reaching(world.system), days * day), order.data)
        return showWebhook(world.clara, { webhookId })
      }
      expect(await at(0)).toMatchObject({ on: true, failingSince: expect.any(String) })
      well = true
      expect(await at(4)).toMatchObject({ on: true, failingSince: null })
      well = false
      expect(await at(6)).toMatchObject({ on: true })
      expect(await at(10)).toMatchObject({ on: true })
      expect(await at(11)).toMatchObject({ on: false, offFor: 'failing', waiting: 0 })
    }),
  )
})

describe('a new secret', () => {
  test(
    'signs beside the old one for a day, or alone at once',
    inWorld(async (world) => {
      const { url, received } = await receiver()
      const { id: webhookId, secret: old } = await listening(world, url)
      const work = worker(world)
      const told = async (milliseconds: number) => {
        const now = world.later(world.alice, milliseconds)
        await ask(now)
        await world.settle()
        const order = world.jobs.findLast((job) => job.name === 'webhook')!
        await deliver(world.later(reaching(world.system), milliseconds), order.data)
        return (secret: string) => verify(secret, received.at(-1)!, now.now)
      }
      const { secret, oldUntil } = await rotateSecret(world.clara, { webhookId })
      expect(oldUntil).toBe(world.later(world.clara, day).now.toISOString())
      const soon = await told(hour)
      expect(received.at(-1)!.headers['webhook-signature']!).toMatch(/^v1,\S+ v1,\S+$/)
      expect(soon(old)).toEqual(soon(secret))
      const nextDay = await told(day)
      expect(() => nextDay(old)).toThrow('signature')
      nextDay(secret)

      const leaked = await rotateSecret(world.clara, { webhookId, atOnce: true })
      const now = await told(minute)
      expect(() => now(secret)).toThrow('signature')
      now(leaked.secret)
      await work()
      const stale = world.later(world.clara, hour)
      await expect(rotateSecret(stale, { webhookId })).rejects.toMatchObject({ reason: 'proof.needed' })
      await expect(changeWebhook(reaching(stale), { webhookId, target: `${url}/2` })).rejects.toThrow(
        Conflict,
      )
      await changeWebhook(stale, { webhookId, description: 'The desk' })
    }),
  )

  test(
    'is needed where the old one cannot be opened: nothing goes out unsigned',
    inWorld(async (world) => {
      const { url, received } = await receiver()
      const { id: webhookId } = await listening(world, url)
      await world.clara.db
        .updateTable('webhook_secrets')
        .set({ secret_sealed: Buffer.from('sealed elsewhere') })
        .execute()
      await testWebhook(world.clara, { webhookId })
      const work = worker(world)
      await work(1)
      expect(received).toEqual([])
      expect((await listDeliveries(world.clara, { webhookId })).items[0]!.attempts).toMatchObject([
        { failure: 'unsigned' },
      ])
      const { secret } = await rotateSecret(world.clara, { webhookId })
      await work()
      verify(secret, received[0]!, world.later(world.system, 6_000).now)
    }),
  )
})

async function only(world: World) {
  return { webhookId: (await listWebhooks(world.clara))[0]!.id }
}
