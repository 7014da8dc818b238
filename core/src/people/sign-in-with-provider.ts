import { z } from 'zod'
import { inTransaction, steps } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { checksShape, type Claims } from '../kernel/sign-on.ts'
import { origin } from './credentials.ts'
import { keepPendingIdentity } from './pending-identities.ts'
import { giveMappedRole } from './provider-roles.ts'
import { isSuspended } from './rules.ts'
import { startSession } from './start-session.ts'

/**
 * Somebody comes back from a provider. Known there and here, they are in, with the role that their groups give.
 * Otherwise nothing is opened, whatever address the provider names: `pending` lets them join, or connect it to the
 * account they sign in to.
 */
export const signInWithProvider = steps(
  { provider: z.string(), callback: z.url(), checks: checksShape, ...origin },
  async (ctx, { provider, callback, checks, ...visit }) => {
    const claims = await ctx.services.signOn.finish(provider, new URL(callback), checks)
    return inTransaction(ctx, async (tx) => {
      const personId = await useIdentity(tx, { provider, claims })
      if (!personId) return { pending: await keepPendingIdentity(tx, { provider, claims }) }
      return { session: await startSession(tx, { personId, method: 'provider', ...visit }) }
    })
  },
)

/** The person whom this identity opens the door for; null when nobody has connected it. */
async function useIdentity(tx: Tx, { provider, claims }: { provider: string; claims: Claims }) {
  const identity = await tx.db
    .updateTable('identities')
    .set({ last_used_at: tx.now, email: claims.email })
    .where('provider', '=', provider)
    .where('subject', '=', claims.subject)
    .returning('person_id')
    .executeTakeFirst()
  if (!identity) return null
  const person = await tx.db
    .selectFrom('people')
    .select(['suspended_at', 'suspended_until'])
    .where('id', '=', identity.person_id)
    .executeTakeFirstOrThrow()
  if (isSuspended(person, tx.now)) throw new Forbidden('This account is suspended')
  await giveMappedRole(tx, { provider, personId: identity.person_id, groups: claims.groups })
  return identity.person_id
}
