import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { lockPerson } from './lock-person.ts'
import { maySuspend } from './rules.ts'
import { closeSuspension, openSuspension } from './suspend-person.ts'
import { orderSuspensionMail } from './suspension-mail.ts'

/** Lets a suspended person in again, and tells them by mail. Somebody who is not suspended stays as they are. */
export const restorePerson = command({ personId: z.uuid() }, async (tx, { personId }) => {
  const person = await lockPerson(tx, personId)
  if (!maySuspend(tx.actor, person)) throw new Forbidden('You may not let this person in again')
  await letIn(tx, personId)
})

/** Ends the suspensions whose time is over: they opened the door by themselves, and now the log says so, too. */
export const endSuspensions = command({}, async (tx) => {
  const over = await tx.db
    .selectFrom('suspensions')
    .select('person_id')
    .where('ended_at', 'is', null)
    .where('until', '<=', tx.now)
    .orderBy('person_id')
    .execute()
  for (const { person_id } of over) {
    await lockPerson(tx, person_id)
    await letIn(tx, person_id)
  }
})

async function letIn(tx: Tx, personId: string): Promise<void> {
  await tx.db
    .updateTable('people')
    .set({ suspended_at: null, suspended_until: null })
    .where('id', '=', personId)
    .execute()
  const open = await openSuspension(tx, personId)
  if (!open) return
  await closeSuspension(tx, { personId, ...open })
  const about = { personId, suspensionId: open.id }
  await record(tx, { type: 'person.restored', object: personId, facts: about })
  await orderSuspensionMail(tx, { template: 'restored', ...about })
}
