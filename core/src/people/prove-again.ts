import { z } from 'zod'
import { inTransaction, steps } from '../kernel/command.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { ownId } from './accounts.ts'
import { countTry, forgetTries } from './attempts.ts'
import { anyPassword, origin } from './credentials.ts'
import { answered } from './passkeys.ts'
import { isPassword } from './passwords.ts'
import { keepProof } from './proof.ts'
import { mayChangeSecurity } from './rules.ts'
import { usePasskey } from './use-passkey.ts'

/**
 * Somebody signed in types their password again, so that the next minutes may change what opens the door. Their session
 * has another token from then on.
 */
export const proveByPassword = steps(
  { sessionId: z.uuid(), password: anyPassword(), ...origin },
  async (ctx, { sessionId, password, address, device }) => {
    const personId = ownId(ctx.actor)
    if (!mayChangeSecurity(ctx.actor, personId)) throw new Forbidden('A key cannot prove who its person is')
    const { email, password_hash } = await ctx.db
      .selectFrom('accounts')
      .select(['email', 'password_hash'])
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
    const attempt = { what: 'sign-in', email, address, device } as const
    await countTry(ctx, attempt)
    if (!(await isPassword(password, password_hash)))
      throw new Invalid({ password: ['This is not your password'] })
    return inTransaction(ctx, async (tx) => {
      await forgetTries(tx, attempt)
      return keepProof(tx, { sessionId })
    })
  },
)

/** The same with a passkey of one's own. */
export const proveByPasskey = steps(
  { sessionId: z.uuid(), ...answered, ...origin },
  async (ctx, { sessionId, answer, site, address }) => {
    const personId = ownId(ctx.actor)
    if (!mayChangeSecurity(ctx.actor, personId)) throw new Forbidden('A key cannot prove who its person is')
    await countTry(ctx, { what: 'passkey', email: '', address })
    await usePasskey(ctx, { answer, site, purpose: 'prove', personId })
    return keepProof(ctx, { sessionId })
  },
)
