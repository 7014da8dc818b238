import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { ownId } from './accounts.ts'
import { orderViewingMail } from './viewing-mail.ts'

/** The owner is themselves again. A session that looks as nobody stays as it is. */
export const stopViewing = command({ sessionId: z.uuid() }, async (tx, { sessionId }) => {
  const ownerId = ownId(tx.actor)
  if (tx.actor.scopes) throw new Forbidden('A key cannot end a session')
  await endViewingOf(tx, sessionId, ownerId)
})

/** Closes what nobody stopped: its time is over, or its session is gone. */
export const endViewings = command({}, async (tx) => {
  const { rows } = await sql<Open>`/* end_viewings */
    update viewings v set ended_at = least(v.ends_at, ${tx.now})
    where v.ended_at is null
      and (v.ends_at <= ${tx.now} or not exists (select from sessions s where s.person_id = v.owner_id and s.id = v.session_id))
    returning id, owner_id as "ownerId", person_id as "personId", ended_at as "endedAt"`.execute(tx.db)
  for (const viewing of rows) await tellEnded(tx, viewing)
})

/** The same for one session, whoever ends it; nothing when it looks as nobody. */
export async function endViewingOf(tx: Tx, sessionId: string, ownerId: string | null = null): Promise<void> {
  const { rows } = await sql<Open>`/* end_viewing */
    update viewings set ended_at = least(ends_at, ${tx.now})
    where session_id = ${sessionId} and ended_at is null and owner_id = coalesce(${ownerId}::uuid, owner_id)
    returning id, owner_id as "ownerId", person_id as "personId", ended_at as "endedAt"`.execute(tx.db)
  for (const viewing of rows) await tellEnded(tx, viewing)
}

interface Open {
  readonly id: string
  readonly ownerId: string
  readonly personId: string
  readonly endedAt: Date
}

/** It is the owner's act, even when the house had to close it. */
async function tellEnded(tx: Tx, { id, ownerId, personId, endedAt }: Open): Promise<void> {
  await record(tx, {
    type: 'viewing.ended',
    object: personId,
    actorId: ownerId,
    at: endedAt,
    facts: { personId, viewingId: id },
  })
  await orderViewingMail(tx, { personId, viewingId: id })
}
