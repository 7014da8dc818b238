import type { Tx } from '../kernel/context.ts'
import { orderMail } from './accounts.ts'

/** Tells every owner by mail that the machine needs a person. Owners whose address is not confirmed are not told. */
export async function tellOwners(tx: Tx, template: 'drill-failed'): Promise<void> {
  const owners = await tx.db
    .selectFrom('people')
    .innerJoin('accounts', 'accounts.person_id', 'people.id')
    .select(['people.id', 'accounts.email'])
    .where('people.role', '=', 'owner')
    .where('people.suspended_at', 'is', null)
    .where('accounts.confirmed_at', 'is not', null)
    .execute()
  for (const { id, email } of owners) await orderMail(tx, { template, personId: id, email })
}
