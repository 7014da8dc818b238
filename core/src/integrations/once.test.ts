import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openReceiver, reaching } from '../../test/receiver.ts'
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts'
import { cast, plantCast } from '../../test/cast.ts'
import { day, hour, inWorld, square, undone, type World } from '../../test/world.ts'
import { openTopic } from '../conversations/index.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { migrateJobs, startJobs } from '../kernel/jobs.ts'
import { openCourier } from '../kernel/courier.ts'
import { openSignOn } from '../kernel/sign-on.ts'
import { vaultOf } from '../kernel/vault.ts'
import { migrate } from '../kernel/migrate.ts'
import { react, rewind } from '../kernel/react.ts'
import { changeWebhook, createWebhook, deliver, tendDeliveries, webhooks } from './index.ts'

const ask = (someone: Context | Tx) =>
  openTopic(someone, { spaceId: square.id, kind: 'question', title: 'Does it hum?', body: 'Does it?' })
const ordered = ({ jobs }: Pick<World, 'jobs'>) =>
  jobs.flatMap((job) => (job.name === 'webhook' ? [job.data] : []))

describe('reading the log again from its beginning', () => {
  test(
    'sends nothing, also not what was forgotten',
    inWorld(async (world) => {
      await createWebhook(world.clara, { target: 'https://example.org/', types: ['topic.opened'] })
      await ask(world.alice)
      await world.settle()
      expect(ordered(world)).toHaveLength(1)
      const again = async (later: Tx) => {
        await rewind(later, webhooks)
        while ((await react(later, webhooks)) > 0);
      }
      await again(world.system)
      await again(world.later(world.system, 6 * day))
      await world.system.db.updateTable('webhook_deliveries').set({ state: 'delivered' }).execute()
      await tendDeliveries(world.later(world.system, 29 * day), {})
      await again(world.later(world.system, 29 * day))
      const kept = world.system.db.selectFrom('webhook_deliveries').select('id')
      expect(await kept.execute()).toHaveLength(1)
      await tendDeliveries(world.later(world.system, 31 * day), {})
      expect(await kept.execute()).toEqual([])
      await again(world.later(world.system, 31 * day))
      expect(ordered(world)).toHaveLength(1)
    }),
  )

  test(
    'whatever happens between: what happened while it was on is told once, everything else never',
    inWorld(async (world) => {
      const act = fc.constantFrom('ask', 'read', 'again', 'off', 'on', 'fewer', 'more', 'tend')
      await fc.assert(
        fc.asyncProperty(fc.array(act, { maxLength: 14 }), (acts) =>
          undone(world.clara, async () => {
            const before = ordered(world).length
            const expected = await live(world, acts)
            const { rows } = await sql<{ times: string }>`
              select count(*) as times from webhook_deliveries group by webhook_id, event_id`.execute(
              world.clara.db,
            )
            expect(rows.map(({ times }) => Number(times))).toEqual(Array(expected).fill(1))
            const ids = ordered(world)
              .slice(before)
              .map(({ deliveryId }) => deliveryId)
            expect(new Set(ids).size).toBe(expected)
          }),
        ),
        { numRuns: 25 },
      )
    }),
  )
})

/** Lives through it, an hour for each act, and says how many questions were asked while the webhook listened to them. */
async function live(world: World, acts: readonly string[]): Promise<number> {
  const both = ['topic.opened', 'answer.given'] as const
  const { id: webhookId } = await createWebhook(world.clara, {
    target: 'https://example.org/',
    types: [...both],
  })
  let [on, wide, expected] = [true, true, 0]
  for (const [hours, one] of [...acts, 'again', 'read'].entries()) {
    const at = (someone: Tx) => world.later(someone, (hours + 1) * hour)
    if (one === 'ask') {
      await ask(at(world.alice))
      if (on && wide) expected++
      // What somebody switches off is not told what was not read by then: read it first.
      while ((await react(at(world.system), webhooks)) > 0);
    }
    if (one === 'read') while ((await react(at(world.system), webhooks)) > 0);
    if (one === 'again') await rewind(at(world.system), webhooks)
    if (one === 'tend') await tendDeliveries(at(world.system), {})
    if (one === 'off' || one === 'on') {
      on = one === 'on'
      await changeWebhook(at(world.clara), { webhookId, on })
    }
    if (one === 'fewer' || one === 'more') {
      wide = one === 'more'
      await changeWebhook(at(world.clara), { webhookId, types: wide ? [...both] : ['answer.given'] })
    }
  }
  return expected
}

describe('what the queue lost', () => {
  test(
    'is ordered again after an hour, and only then',
    inWorld(async (world) => {
      await createWebhook(world.clara, { target: 'https://example.org/', types: ['topic.opened'] })
      await ask(world.alice)
      await world.settle()
      await tendDeliveries(world.later(world.system, hour), {})
      expect(ordered(world)).toHaveLength(1)
      await tendDeliveries(world.later(world.system, 2 * hour), {})
      await tendDeliveries(world.later(world.system, 2 * hour), {})
      expect(ordered(world).map(({ turn }) => turn)).toEqual([1, 2])
    }),
  )
})

describe('several processes', { timeout: 60_000 }, () => {
  let home: TestDatabase
  beforeAll(async () => {
    home = await createTestDatabase()
    await migrate(home.pool)
    await migrateJobs(home.pool)
    await plantCast(home.pool)
  }, 60_000)
  afterAll(() => home.drop())

  test('read and deliver everything once', async () => {
    const receiver = await openReceiver()
    const { base, queues } = await openProcesses(home, 2)
    const clara = { ...base, actor: { ...cast.clara, provedAt: base.now } }
    await createWebhook(clara, { target: receiver.url, types: ['topic.opened'] })
    const alice = { ...base, actor: cast.alice }
    for (let n = 0; n < 12; n++) await ask({ ...alice, now: new Date() })

    await Promise.all(queues.map(({ work }) => work()))
    const read = async () => {
      while ((await react(base, webhooks, 3)) > 0);
    }
    await expect
      .poll(
        async () => {
          // Again and again: a transaction of another story on the same server holds the readers back.
          await Promise.all([read(), read(), read()])
          const { rows } = await home.pool.query(
            `select state, count(*)::int from webhook_deliveries group by state`,
          )
          return rows
        },
        { timeout: 20_000 },
      )
      .toEqual([{ state: 'delivered', count: 12 }])
    const ids = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(ids).toHaveLength(12)
    expect(new Set(ids).size).toBe(12)
    await Promise.all(queues.map(({ stop }) => stop()))
    await receiver.close()
  })
})

/** As many processes as wanted, each with a queue of its own on the one database. */
async function openProcesses(home: TestDatabase, count: number) {
  const now = new Date()
  const queues: Awaited<ReturnType<typeof startJobs>>[] = []
  const handlers = {
    mail: async () => {},
    webhook: (order: Parameters<typeof deliver>[1]) => deliver({ ...base, now: new Date() }, order),
    push: async () => {},
    pushes: async () => {},
    upkeep: async () => {},
    backup: async () => {},
    news: async () => {},
  }
  for (let n = 0; n < count; n++)
    queues.push(await startJobs({ pool: home.pool, handlers, log: { error: () => {} } }))
  const { jobs } = queues[0]!
  const { services } = reaching({
    services: {
      url: 'http://localhost:3000',
      jobs,
      files: { put: async () => {}, get: async () => null, remove: async () => {} },
      signOn: openSignOn([]),
      courier: openCourier({ privateNetworks: false }),
      vault: vaultOf('x'),
      committed: () => {},
    },
  })
  const base: Context = {
    db: home.db,
    actor: { id: null, role: 'system' },
    now,
    origin: 'live',
    door: 'upkeep',
    services,
  }
  return { base, queues }
}
