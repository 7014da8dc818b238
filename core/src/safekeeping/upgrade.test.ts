import { createReadStream, globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { cast } from '../../test/cast.ts'
import { createTestDatabase } from '../../test/test-database.ts'
import { reactors } from '../app/reactors.ts'
import { replay } from '../app/replay.ts'
import { findOldAddress, showTopic } from '../conversations/index.ts'
import { visitor } from '../kernel/actor.ts'
import type { Context } from '../kernel/context.ts'
import { react } from '../kernel/react.ts'
import { openCourier } from '../kernel/courier.ts'
import { openSignOn } from '../kernel/sign-on.ts'
import { vaultOf } from '../kernel/vault.ts'
import { showStanding } from '../recognition/index.ts'
import { searchTopics } from '../search/index.ts'
import { restoreBackup, restoring } from './restore-backup.ts'

/** Backups of the same small community, one for each schema that was released. They are never made again. */
const backups = globSync(fileURLToPath(new URL('../../../db/backups/*.tar', import.meta.url)))

describe('a community of an earlier version', () => {
  test.each(backups.map((path) => [basename(path), path]))(
    'in %s is brought up to date with all it had',
    async (_name, path) => {
      const database = await createTestDatabase(restoring)
      try {
        const report = await restoreBackup({ pool: database.pool, files: null }, () => createReadStream(path))
        expect(report.migrations.length).toBeGreaterThan(0)
        const services = {
          url: '',
          jobs: { enqueue: async () => {} },
          files: { put: async () => {}, get: async () => null, remove: async () => {} },
          signOn: openSignOn([]),
          courier: openCourier({ privateNetworks: false }),
          committed: () => {},
          vault: vaultOf('x'),
        }
        const ctx: Context = {
          db: database.db,
          actor: visitor,
          now: new Date(),
          origin: 'live',
          door: 'upkeep',
          services,
        }

        for (const reactor of reactors) while ((await react(ctx, reactor)) > 0);
        const before = await showStanding(ctx, { personId: cast.bob.id })
        for (const reactor of reactors) await replay(ctx, reactor)
        expect(await showStanding(ctx, { personId: cast.bob.id })).toEqual(before)
        expect(await database.db.selectFrom('parked_events').selectAll().execute()).toEqual([])

        const found = await searchTopics(ctx, { q: 'tent rain' })
        const topic = await showTopic(ctx, { id: found.items[0]!.id })
        expect(topic.title).toBe('How do I pitch a tent in the rain?')
        expect(await findOldAddress(ctx, { path: '/a/13' })).toContain('why-does-my-lamp-hum-at-night')
        const counted = await database.pool.query(
          'select (select count(*) from posts)::int as posts, (select count(*) from events)::int as events',
        )
        expect(counted.rows).toEqual([{ posts: report.tables.posts, events: report.tables.events }])
      } finally {
        await database.drop()
      }
    },
    60_000,
  )

  test('is there to be tried', () => {
    expect(backups.length).toBeGreaterThan(0)
  })
})
