import { z } from 'zod'
import { inTransaction, steps } from '../kernel/command.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { ownId } from './accounts.ts'
import { countTry, forgetTries } from './attempts.ts'
import { anyPassword, newPassword, origin } from './credentials.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { refuseWeakPassword } from './refuse-weak-password.ts'
import { needFreshProof } from './proof.ts'
import { mayChangeSecurity } from './rules.ts'
import { storePassword } from './store-password.ts'

/**
 * Changes one's own password, with the one of before, or with a recent proof for somebody who never had one. Every other session
 * ends; the one named goes on.
 */
export const changePassword = steps(
  {
    current: anyPassword().default(''),
    password: newPassword(),
    sessionId: z.uuid().nullable().default(null),
    ...origin,
  },
  async (ctx, { current, password, sessionId, address, device }) => {
    const personId = ownId(ctx.actor)
    if (!mayChangeSecurity(ctx.actor, personId)) throw new Forbidden('A key cannot change a password')
    const { email, name, password_hash } = await ctx.db
      .selectFrom('accounts')
      .innerJoin('people', 'people.id', 'accounts.person_id')
      .select(['email', 'name', 'password_hash'])
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()

    if (!password_hash) needFreshProof(ctx)
    const attempt = { what: 'sign-in', email, address, device } as const
    await countTry(ctx, attempt)
    if (password_hash && !(await isPassword(current, password_hash)))
      throw new Invalid({ current: ['This is not your password of before'] })
    await refuseWeakPassword(ctx, { password, email, name })

    const passwordHash = await hashPassword(password)
    await inTransaction(ctx, async (tx) => {
      await forgetTries(tx, attempt)
      await storePassword(tx, { personId, passwordHash, keepSession: sessionId, keepDevice: device })
    })
  },
)
