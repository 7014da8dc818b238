import { describe, expect, test } from 'vitest'
import { entered } from '../../test/entered.ts'
import { password, shown, step, waiting, withSecondFactor } from '../../test/second-step.ts'
import { inWorld } from '../../test/world.ts'
import { Conflict, Forbidden } from '../kernel/refusals.ts'
import {
  changePassword,
  changeSecurity,
  createApiKey,
  findApiKey,
  findSession,
  showSecurity,
  signIn,
  signInWithCode,
} from './index.ts'

describe('staff that must have a second step', () => {
  test(
    'acts as a member, with a session and with a key, until two things are proved',
    inWorld(async (world) => {
      const { clara, maya, visitor, system, later } = world
      await changePassword(maya, { password })
      const asMaya = { email: 'maya@example.org', password }
      const weak = await entered(signIn(visitor, asMaya))
      const { secret: key } = await createApiKey(maya, { name: 'x', scopes: ['manage'] })

      await expect(changeSecurity(maya, { staffNeedsSecondFactor: true })).rejects.toThrow(Forbidden)
      await expect(changeSecurity(clara, { staffNeedsSecondFactor: true })).rejects.toThrow(Conflict)
      await withSecondFactor(clara)
      await changeSecurity(clara, { staffNeedsSecondFactor: true })
      expect((await showSecurity(clara)).without.map(({ handle }) => handle)).toContain('maya')

      expect(await findSession(visitor, weak.token)).toMatchObject({
        needsSecondFactor: true,
        actor: { role: 'member' },
      })
      expect((await findApiKey(visitor, key))?.actor.role).toBe('member')

      const { secret } = await withSecondFactor(maya)
      const now = later(visitor, 3 * step)
      const pending = await waiting(signIn(now, asMaya))
      const strong = await signInWithCode(now, { pending, code: shown(secret, now.now) })
      expect(await findSession(now, strong.token)).toMatchObject({
        needsSecondFactor: false,
        actor: { role: 'moderator' },
      })
      expect((await findApiKey(visitor, key))?.actor.role).toBe('moderator')

      await changeSecurity(system, { staffNeedsSecondFactor: false })
      expect((await findApiKey(visitor, key))?.actor.role).toBe('moderator')
    }),
  )
})
