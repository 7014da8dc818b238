import type { Tx } from '../kernel/context.ts'
import { orderMail } from './accounts.ts'

interface About {
  readonly webhookId?: string
  readonly also?: string | null
}

/**
 * Tells every owner by mail that the machine needs a person, and `also` another one if they are a manager. Those whose
 * address is not confirmed are not told.
 */
export async function tellOwners(
  tx: Tx,
  template: 'drill-failed' | 'webhook-off',
  about: About = {},
): Promise<void> {
  const { also = null, ...order } = about
  const owners = await tx.db
    .selectFrom('people')
    .innerJoin('accounts', 'accounts.person_id', 'people.id')
    .select(['people.id', 'accounts.email'])
    .where((is) =>
      is.or([
        is('people.role', '=', 'owner'),
        is.and([is('people.role', '=', 'manager'), is('people.id', '=', also)]),
      ]),
    )
    .where('people.suspended_at', 'is', null)
    .where('accounts.confirmed_at', 'is not', null)
    .execute()
  for (const { id, email } of owners) await orderMail(tx, { template, personId: id, email, ...order })
}
