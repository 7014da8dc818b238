import type { Tx } from '@parvis/core/kernel/context'
import { describe, expect, test } from 'vitest'
import type { World } from '../../core/test/world.ts'
import { atTheDoor, type Answer, type Scope } from './door.ts'

type Call = (method: string, path: string, body?: unknown) => Promise<Answer>
type As = (who: Tx, scopes?: readonly Scope[]) => Promise<Call>

function asTheTeam(story: (as: As, world: World) => Promise<void>) {
  return atTheDoor(({ ask, keyOf }, world) => {
    const as: As = async (who, scopes = ['read', 'write']) => {
      const key = await keyOf(who, scopes)
      return (method, path, body) => ask({ method, path, body }, key)
    }
    return story(as, world)
  })
}

describe('the team, through the API', () => {
  test(
    'keeps somebody out and tells who did it, with a key that may manage',
    asTheTeam(async (as, { maya, clara, bob }) => {
      const member = await as(bob)
      const moderator = await as(maya, ['read', 'manage'])
      const manager = await as(clara, ['read', 'manage'])
      const suspension = { reason: 'Selling lamps in answers' }
      expect(await member('PUT', '/people/alice/suspension', suspension)).toMatchObject({ status: 403 })
      const meek = await as(maya)
      expect(await meek('PUT', '/people/alice/suspension', suspension)).toMatchObject({ status: 403 })
      expect(await moderator('PUT', '/people/alice/suspension', suspension)).toMatchObject({ status: 204 })
      expect(await moderator('GET', '/people/alice/suspensions')).toMatchObject({
        body: { items: [{ kind: 'suspension', title: suspension.reason, by: 'Maya Lopez', endedAt: null }] },
      })
      expect(await moderator('DELETE', '/people/alice/suspension')).toMatchObject({ status: 204 })

      expect(await moderator('GET', '/audit')).toMatchObject({ status: 403 })
      expect(await manager('GET', '/audit?who=maya&limit=1')).toMatchObject({
        status: 200,
        body: { items: [{ title: 'person.restored', who: 'maya', about: 'alice', door: 'api' }] },
      })
    }),
  )

  test(
    'invites, lists and withdraws',
    asTheTeam(async (as, { clara, maya }) => {
      const manager = await as(clara, ['read', 'manage'])
      const moderator = await as(maya, ['read', 'manage'])
      expect(await moderator('POST', '/invitations', {})).toMatchObject({ status: 403 })
      const made = await manager('POST', '/invitations', { role: 'ambassador', uses: null, note: 'The fair' })
      expect(made).toMatchObject({ status: 201, body: { url: expect.stringContaining('invitation=') } })
      expect(await manager('DELETE', `/invitations/${made.body.id}`)).toMatchObject({ status: 204 })
      expect(await manager('GET', '/invitations')).toMatchObject({
        body: { items: [{ title: 'The fair', state: 'withdrawn', mostUses: null, uses: 0 }], next: null },
      })
      expect(await moderator('GET', '/invitations')).toMatchObject({ status: 403 })
    }),
  )
})
