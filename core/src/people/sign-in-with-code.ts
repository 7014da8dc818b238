import { z } from 'zod'
import { inTransaction, steps } from '../kernel/command.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { countTry, forgetTries } from './attempts.ts'
import { oneTimeCode, origin } from './credentials.ts'
import { tellPerson } from './notices.ts'
import { endPending, tryPending } from './pending-sign-ins.ts'
import { isSuspended } from './rules.ts'
import { findRecoveryCode, spendRecoveryCode } from './recovery-codes.ts'
import { takeAppCode } from './second-factors.ts'
import { openSession } from './start-session.ts'

/**
 * Opens the session that waits for its second step, with a code of the app or a recovery code; of the latter the
 * person is told by mail. Five wrong codes end the wait. Tries are counted per person and network besides: whoever
 * has the password cannot keep its owner out, who may come with a passkey or from elsewhere.
 */
export const signInWithCode = steps(
  { pending: z.string().max(100), code: oneTimeCode, ...origin },
  async (ctx, { pending, code, ...visit }) => {
    const { personId, method } = await tryPending(ctx, { pending })
    const attempt = { what: 'code', email: personId, address: visit.address, device: visit.device } as const
    await countTry(ctx, attempt)
    const selector = /^\d{6}$/.test(code) ? null : await findRecoveryCode(ctx, { personId, code })
    return inTransaction(ctx, async (tx) => {
      await endPending(tx, pending)
      if (selector === null) await takeAppCode(tx, { personId, code })
      else await spendRecoveryCode(tx, { personId, selector })
      if (selector !== null) await tellPerson(tx, personId, 'recovery-code-used')
      const person = await tx.db
        .selectFrom('people')
        .select(['suspended_at', 'suspended_until'])
        .where('id', '=', personId)
        .executeTakeFirstOrThrow()
      if (isSuspended(person, tx.now)) throw new Forbidden('This account is suspended')
      await forgetTries(tx, attempt)
      return openSession(tx, { personId, method, factors: 2, ...visit })
    })
  },
)
