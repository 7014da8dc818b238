import type { Reader } from '../kernel/context.ts'
import { NotFound } from '../kernel/refusals.ts'
import { ownId } from './accounts.ts'

/** What only the person sees: the address they sign in with, and whether they have a password. */
export async function showAccount({ db, actor }: Reader) {
  const account = await db
    .selectFrom('accounts')
    .innerJoin('people', 'people.id', 'accounts.person_id')
    .select(['email', 'password_hash', 'people.id', 'handle', 'locale', 'time_zone', 'role'])
    .where('person_id', '=', ownId(actor))
    .executeTakeFirst()
  if (!account) throw new NotFound('account')
  return {
    personId: account.id,
    handle: account.handle,
    role: account.role,
    email: account.email,
    hasPassword: account.password_hash !== null,
    locale: account.locale,
    timeZone: account.time_zone,
  }
}
