import { inTransaction } from '../kernel/command.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { accountOf, orderMail } from './accounts.ts'
import { countTry } from './attempts.ts'

/** Counts the wish and orders the mail if the address is somebody's; silent about it either way. */
export async function askForLink(
  ctx: Context | Tx,
  { template, email, address }: { template: 'sign-in' | 'reset'; email: string; address: string },
): Promise<void> {
  await countTry(ctx, { what: 'mail', email, address })
  await inTransaction(ctx, async (tx) => {
    const account = await accountOf(tx, email)
    if (account && !account.suspendedAt) await orderMail(tx, { template, personId: account.personId, email })
  })
}
