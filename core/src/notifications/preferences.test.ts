import { describe, expect, test } from 'vitest'
import { inWorld } from '../../test/world.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { changePreferences, showPreferences } from './index.ts'

describe('what somebody wants to hear of', () => {
  test(
    'is the usual until they say otherwise, reason by reason',
    inWorld(async ({ alice, bob }) => {
      const usual = await showPreferences(alice)
      expect(usual.reasons).toMatchObject({
        mention: { mail: 'at-once', push: true },
        follow: { mail: 'daily', push: false },
        thanks: { mail: 'never', push: false },
      })
      await changePreferences(alice, { mail: { mention: 'daily', thanks: 'never' }, push: { follow: true } })
      expect(await showPreferences(alice)).toEqual({
        reasons: {
          ...usual.reasons,
          mention: { mail: 'daily', push: true },
          follow: { mail: 'daily', push: true },
        },
        stoppedSince: null,
      })
      expect(await showPreferences(bob)).toEqual(usual)
    }),
  )

  test(
    'is kept while all mails are stopped, and holds again afterwards',
    inWorld(async ({ alice, later }) => {
      await changePreferences(alice, { mail: { useful: 'daily' } })
      await changePreferences(alice, { stopped: true })
      await changePreferences(later(alice, 1000), { stopped: true })
      expect(await showPreferences(alice)).toMatchObject({
        reasons: { useful: { mail: 'daily' } },
        stoppedSince: alice.now.toISOString(),
      })
      await changePreferences(alice, { stopped: false })
      expect(await showPreferences(alice)).toMatchObject({
        reasons: { useful: { mail: 'daily' } },
        stoppedSince: null,
      })
    }),
  )

  test(
    'is told to the log when something changes, and only then',
    inWorld(async ({ alice, system }) => {
      await changePreferences(alice, { mail: { mention: 'at-once' }, stopped: false })
      await changePreferences(alice, { mail: { mention: 'never', comment: 'daily' }, stopped: true })
      await changePreferences(alice, { mail: { mention: 'never' } })
      const told = await system.db
        .selectFrom('events')
        .select('facts')
        .where('type', '=', 'notifications.preferences-changed')
        .execute()
      expect(told.map(({ facts }) => facts)).toEqual([
        { personId: alice.actor.id, reasons: ['mention', 'comment'], stopped: true },
      ])
    }),
  )

  test(
    'is one’s own, and one of what there is',
    inWorld(async ({ visitor, alice }) => {
      await expect(showPreferences(visitor)).rejects.toThrow(Forbidden)
      await expect(changePreferences(visitor, { stopped: true })).rejects.toThrow(Forbidden)
      const reading = { ...alice, actor: { ...alice.actor, scopes: ['read'] } }
      await expect(changePreferences(reading, { stopped: true })).rejects.toThrow(Forbidden)
      await expect(changePreferences(alice, { mail: { mention: 'hourly' as 'daily' } })).rejects.toThrow(
        Invalid,
      )
    }),
  )
})
