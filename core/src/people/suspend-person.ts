import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import { Conflict, Forbidden, Invalid } from '../kernel/refusals.ts'
import { text } from '../kernel/text.ts'
import { lockOwners } from './owners.ts'
import { lockPerson } from './lock-person.ts'
import { maySuspend } from './rules.ts'
import { endSessions } from './store-password.ts'
import { orderSuspensionMail } from './suspension-mail.ts'

/**
 * Keeps a person out, until a moment or without end: every session ends at once, keys rest, and they are told why by
 * mail. Somebody suspended already gets the new reason and end; the same ones again change nothing.
 */
export const suspendPerson = command(
  {
    personId: z.uuid(),
    reason: text(1000, 1),
    until: z.iso.datetime({ offset: true, error: 'This is not a moment' }).nullable().default(null),
  },
  async (tx, { personId, reason, until: written }) => {
    const owners = await lockOwners(tx)
    const person = await lockPerson(tx, personId)
    if (!maySuspend(tx.actor, person)) throw new Forbidden('You may not suspend this person')
    if (!person.claimed_at) throw new Conflict('person.unclaimed', 'Nobody has claimed this profile yet')
    if (person.role === 'owner' && !owners.some(({ id }) => id !== personId))
      throw new Conflict('role.last-owner', 'A community needs an owner: name another one first')
    const until = written === null ? null : new Date(written)
    if (until && until <= tx.now) throw new Invalid({ until: ['Choose a moment that is still to come'] })

    const open = await openSuspension(tx, personId)
    if (open && open.reason === reason && open.until?.getTime() === until?.getTime()) return
    if (open) await closeSuspension(tx, { personId, id: open.id })

    const id = newId(tx.now)
    const row = { person_id: personId, id, reason, until, suspended_at: tx.now, suspended_by: tx.actor.id }
    await tx.db.insertInto('suspensions').values(row).execute()
    await tx.db
      .updateTable('people')
      .set({ suspended_at: tx.now, suspended_until: until })
      .where('id', '=', personId)
      .execute()
    await endSessions(tx, personId, null)
    await record(tx, {
      type: 'person.suspended',
      object: personId,
      facts: { personId, suspensionId: id, until: until?.toISOString() ?? null },
    })
    await orderSuspensionMail(tx, { template: 'suspended', personId, suspensionId: id })
  },
)

/** The suspension that nobody ended yet; its own time may be over. */
export async function openSuspension(tx: Tx, personId: string) {
  return tx.db
    .selectFrom('suspensions')
    .select(['id', 'reason', 'until'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
}

/** Ends it now, or at the moment it was to end by itself when that came first. */
export async function closeSuspension(
  tx: Tx,
  { personId, id, until }: { personId: string; id: string; until?: Date | null },
): Promise<void> {
  const byItself = until && until <= tx.now
  await tx.db
    .updateTable('suspensions')
    .set({ ended_at: byItself ? until : tx.now, ended_by: byItself ? null : tx.actor.id })
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .execute()
}
