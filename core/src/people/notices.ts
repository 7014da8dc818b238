import type { Tx } from '../kernel/context.ts'
import type { NoticeOfSecurity } from '../kernel/services.ts'
import { orderMail } from './accounts.ts'

/** What a person is told by mail when it happens, whoever did it. */
export const notices = [
  'passkey-added',
  'passkey-removed',
  'passkey-doubted',
  'provider-connected',
  'provider-disconnected',
  'second-factor-on',
  'second-factor-off',
  'recovery-codes-renewed',
  'recovery-code-used',
  'new-device',
] as const satisfies readonly NoticeOfSecurity[]

/** Tells a person by mail that something which opens their door has changed. Nobody without an account is told. */
export async function tellPerson(
  tx: Tx,
  personId: string,
  template: NoticeOfSecurity,
  about: { signInId?: string } = {},
): Promise<void> {
  const account = await tx.db
    .selectFrom('accounts')
    .select('email')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (account) await orderMail(tx, { template, personId, email: account.email, ...about })
}
