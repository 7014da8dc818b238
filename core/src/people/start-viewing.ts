import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { newId } from '../kernel/ids.ts'
import { Conflict, Forbidden } from '../kernel/refusals.ts'
import { text } from '../kernel/text.ts'
import { lockPerson } from './lock-person.ts'
import { needFreshProof } from './proof.ts'
import { isSuspended, mayViewAs } from './rules.ts'
import { endViewingOf } from './stop-viewing.ts'

const mostMinutes = 30

/**
 * The owner of this session sees the community as somebody else does, for half an hour at most, and changes nothing
 * meanwhile. One that the session had begun before ends. The person is told by mail when it is over, with the reason.
 */
export const startViewing = command(
  { sessionId: z.uuid(), personId: z.uuid(), reason: text(500, 1) },
  async (tx, { sessionId, personId, reason }) => {
    const person = await lockPerson(tx, personId)
    if (!mayViewAs(tx.actor, person))
      throw new Forbidden('Only owners may look as somebody else, and never as an owner')
    needFreshProof(tx)
    if (!person.claimed_at) throw new Conflict('person.unclaimed', 'Nobody has claimed this profile yet')
    if (isSuspended(person, tx.now))
      throw new Conflict('person.suspended', 'Somebody who is suspended sees what visitors see')
    const session = await tx.db
      .selectFrom('sessions')
      .select('id')
      .where('person_id', '=', tx.actor.id)
      .where('id', '=', sessionId)
      .forUpdate()
      .executeTakeFirst()
    if (!session) throw new Forbidden('Sign in first')

    await endViewingOf(tx, sessionId)
    const id = newId(tx.now)
    const endsAt = new Date(tx.now.getTime() + mostMinutes * 60_000)
    await tx.db
      .insertInto('viewings')
      .values({
        id,
        owner_id: tx.actor.id!,
        session_id: sessionId,
        person_id: personId,
        reason,
        started_at: tx.now,
        ends_at: endsAt,
      })
      .execute()
    await record(tx, { type: 'viewing.started', object: personId, facts: { personId, viewingId: id } })
    return { endsAt }
  },
)
