import { argon2Sync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { entered } from '../../test/entered.ts'
import { inWorld } from '../../test/world.ts'
import { addPerson, signIn } from './index.ts'

const hugo = { email: 'hugo@example.org', password: 'a pocket of chestnuts' }

describe('signing in', () => {
  test(
    'hashes a password anew that was hashed with less work',
    inWorld(async (world) => {
      const { personId } = await addPerson(world.system, { ...hugo, name: 'Hugo Blanc' })
      const nonce = Buffer.alloc(16, 7)
      const work = { memory: 8192, passes: 1, parallelism: 1, tagLength: 32 }
      const hash = argon2Sync('argon2id', { message: hugo.password, nonce, ...work })
      const [salt, found] = [nonce, hash].map((bytes) => bytes.toString('base64').replaceAll('=', ''))
      const accounts = world.system.db.updateTable('accounts').where('person_id', '=', personId)
      await accounts.set({ password_hash: `$argon2id$v=19$m=8192,t=1,p=1$${salt}$${found}` }).execute()

      await entered(signIn(world.visitor, hugo))
      const kept = world.system.db.selectFrom('accounts').select('password_hash')
      const { password_hash } = await kept.where('person_id', '=', personId).executeTakeFirstOrThrow()
      expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
      await entered(signIn(world.visitor, hugo))
    }),
  )
})
