import type { Reader } from '../kernel/context.ts'
import { NotFound } from '../kernel/refusals.ts'
import { ownIdAtTheDoor } from './accounts.ts'

/** What only the person sees: the address they sign in with, and whether they have a password. */
export async function showAccount({ db, actor }: Reader) {
  const account = await db
    .selectFrom('accounts')
    .innerJoin('people', 'people.id', 'accounts.person_id')
    .select((row) => [
      'email',
      'password_hash',
      'people.id',
      'handle',
      'locale',
      'time_zone',
      'role',
      row
        .exists(
          row.selectFrom('passkeys').select('id').whereRef('passkeys.person_id', '=', 'accounts.person_id'),
        )
        .as('has_passkey'),
    ])
    .where('person_id', '=', ownIdAtTheDoor(actor))
    .executeTakeFirst()
  if (!account) throw new NotFound('account')
  return {
    personId: account.id,
    handle: account.handle,
    role: account.role,
    email: account.email,
    hasPassword: account.password_hash !== null,
    hasPasskey: Boolean(account.has_passkey),
    locale: account.locale,
    timeZone: account.time_zone,
  }
}
