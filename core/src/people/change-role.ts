import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Conflict, Forbidden } from '../kernel/refusals.ts'
import { lockPerson } from './lock-person.ts'
import { lockOwners } from './owners.ts'
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
    if (from === 'owner' && !owners.some(({ id }) => id !== personId))
      throw new Conflict('role.last-owner', 'A community needs an owner: name another one first')

    await tx.db.updateTable('people').set({ role }).where('id', '=', personId).execute()
    await record(tx, { type: 'person.role-changed', object: personId, facts: { personId, from, to: role } })
  },
)
