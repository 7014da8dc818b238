import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { lockPerson } from './lock-person.ts'
import { lockOwners } from './owners.ts'
import { mappedRole } from './rules.ts'

interface Arrival {
  readonly provider: string
  readonly personId: string
  /** What the provider says; null when it said nothing. */
  readonly groups: readonly string[] | null
}

/**
 * Where a provider's groups decide about roles, they decide at each sign-in; somebody in none of them is a member.
 * Nothing changes when the provider said nothing of groups, and the last owner stays one.
 */
export async function giveMappedRole(tx: Tx, { provider, personId, groups }: Arrival): Promise<void> {
  const roles = tx.services.signOn.providers.find(({ name }) => name === provider)?.roles
  if (!roles || groups === null) return
  const to = mappedRole(roles, groups)
  const owners = await lockOwners(tx)
  const { role: from } = await lockPerson(tx, personId)
  if (from === to) return
  if (from === 'owner' && !owners.some(({ id }) => id !== personId)) return
  await tx.db.updateTable('people').set({ role: to }).where('id', '=', personId).execute()
  await record(tx, {
    type: 'person.role-changed',
    object: personId,
    actorId: null,
    facts: { personId, from, to },
  })
}
