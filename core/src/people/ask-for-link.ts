import { inTransaction } from '../kernel/command.ts'
import type { Context, Tx } from '../kernel/context.ts'
import { newId } from '../kernel/ids.ts'
import { accountOf, orderMail } from './accounts.ts'
import { countTry } from './attempts.ts'

/**
 * Counts the wish and orders the mail, silently and with the same work whether or not the address is somebody's: a
 * mail to nobody is ordered too, and there is nothing to write when its turn comes.
 */
export async function askForLink(
  ctx: Context | Tx,
  {
    template,
    email,
    ...place
  }: { template: 'sign-in' | 'reset'; email: string; address: string; device: string },
): Promise<void> {
  await countTry(ctx, { what: 'mail', email, ...place })
  await inTransaction(ctx, async (tx) => {
    const account = await accountOf(tx, email)
    await orderMail(tx, { template, personId: account?.personId ?? newId(tx.now), email })
  })
}
