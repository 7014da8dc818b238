import { inTransaction, steps } from '../kernel/command.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { countTry } from './attempts.ts'
import { origin } from './credentials.ts'
import { answered } from './passkeys.ts'
import { isSuspended } from './rules.ts'
import { startSession } from './start-session.ts'
import { usePasskey } from './use-passkey.ts'

/** Opens a session for whoever holds a passkey; who they are is in what it signs. One that checked its
 * person (by finger, face or PIN) counts as both steps. */
export const signInWithPasskey = steps(
  { ...answered, ...origin },
  async (ctx, { answer, site, ...visit }) => {
    await countTry(ctx, { what: 'passkey', email: '', address: visit.address })
    const { personId, personVerified } = await usePasskey(ctx, {
      answer,
      site,
      purpose: 'sign-in',
      personId: null,
    })
    const person = await ctx.db
      .selectFrom('people')
      .select(['suspended_at', 'suspended_until'])
      .where('id', '=', personId)
      .executeTakeFirstOrThrow()
    if (isSuspended(person, ctx.now)) throw new Forbidden('This account is suspended')
    const factors = personVerified ? 2 : 1
    return inTransaction(ctx, (tx) => startSession(tx, { personId, method: 'passkey', factors, ...visit }))
  },
)
