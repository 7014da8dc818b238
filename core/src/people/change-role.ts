import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { Conflict, Forbidden } from '../kernel/refusals.ts'
import { lockPerson } from './lock-person.ts'
import { givenRoles, mayChangeRole } from './rules.ts'

/** Gives a person another role. The same role again changes nothing; the last owner stays one. */
export const changeRole = command(
  { personId: z.uuid(), role: z.enum(givenRoles, 'There is no such role') },
  async (tx, { personId, role }) => {
    const owners = await lockOwners(tx)
    const person = await lockPerson(tx, personId)
    const from = person.role
    if (!mayChangeRole(tx.actor, { personId, from, to: role }))
      throw new Forbidden('You may not give or take this role')
    if (from === role) return
    if (!person.claimed_at && role !== 'member')
      throw new Conflict('person.unclaimed', 'Nobody has claimed this profile yet')
    if (from === 'owner' && owners.length === 1)
      throw new Conflict('role.last-owner', 'A community needs an owner: name another one first')

    await tx.db.updateTable('people').set({ role }).where('id', '=', personId).execute()
    await record(tx, { type: 'person.role-changed', object: personId, facts: { personId, from, to: role } })
  },
)

/** Locked in one order, so that two owners who step down at once are served one after the other. */
async function lockOwners(tx: Tx) {
  return tx.db
    .selectFrom('people')
    .select('id')
    .where('role', '=', 'owner')
    .orderBy('id')
    .forUpdate()
    .execute()
}
