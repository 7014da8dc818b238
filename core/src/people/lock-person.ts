import type { Tx } from '../kernel/context.ts'
import { NotFound } from '../kernel/refusals.ts'
import type { GivenRole } from './rules.ts'

/** The person as they are until the transaction ends: others who change them wait. */
export async function lockPerson(tx: Tx, personId: string) {
  const person = await tx.db
    .selectFrom('people')
    .select(['id', 'handle', 'role', 'claimed_at', 'imported_from', 'suspended_at', 'suspended_until'])
    .where('id', '=', personId)
    .where('merged_into', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!person) throw new NotFound('person')
  return { ...person, role: person.role as GivenRole }
}
