import type { Reader } from '../kernel/context.ts'
import { accountOf } from './accounts.ts'
import { findPendingIdentity } from './pending-identities.ts'

/**
 * What a provider vouched for, for its person to decide: join with it, or connect it to an account of theirs. `known`
 * says that the address has an account here; only who has proved that address to the provider learns it.
 */
export async function showPendingIdentity(ctx: Reader, { token }: { token: string }) {
  const { provider, email, email_verified, name } = await findPendingIdentity(ctx, token)
  const address = email_verified ? email : null
  const account = address === null ? undefined : await accountOf(ctx, address)
  return {
    provider: ctx.services.signOn.providers.find((one) => one.name === provider)?.label ?? provider,
    name,
    email: address,
    known: Boolean(account?.confirmedAt),
  }
}
