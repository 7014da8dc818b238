import type { Reader } from '../kernel/context.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { mayManage } from './rules.ts'
import { undecided, type Security } from './security.ts'

/** What is decided about how people come in, and who of the staff has no second step yet. For managers. */
export async function showSecurity({ db, actor }: Reader) {
  if (!mayManage(actor)) throw new Forbidden('Only managers may see how people come in')
  const kept = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'security')
    .executeTakeFirst()
  const without = await db
    .selectFrom('people')
    .select(['id', 'handle', 'name', 'role'])
    .where('role', 'in', ['responder', 'moderator', 'manager', 'owner'])
    .where('suspended_at', 'is', null)
    .where(({ not, exists, selectFrom, or }) =>
      not(
        or([
          exists(
            selectFrom('second_factors')
              .select('person_id')
              .whereRef('second_factors.person_id', '=', 'people.id')
              .where('confirmed_at', 'is not', null),
          ),
          exists(selectFrom('passkeys').select('id').whereRef('passkeys.person_id', '=', 'people.id')),
        ]),
      ),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute()
  return { ...undecided, ...(kept?.value as Partial<Security> | undefined), without }
}
