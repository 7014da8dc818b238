import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Reader } from '../kernel/context.ts'
import { NotFound } from '../kernel/refusals.ts'
import { tellPerson } from './notices.ts'
import { ownIdToClose } from './proof.ts'

/** A provider opens one's account no more; a mailed link always does. Needs a recent proof; told by mail. */
export const disconnectProvider = command({ identityId: z.uuid() }, async (tx, { identityId }) => {
  const personId = ownIdToClose(tx, { lately: true })
  const gone = await tx.db
    .deleteFrom('identities')
    .where('person_id', '=', personId)
    .where('id', '=', identityId)
    .executeTakeFirst()
  if (!gone.numDeletedRows) throw new NotFound('connection')
  await tellPerson(tx, personId, 'provider-disconnected')
})

/** What opens one's own account besides password, link and passkey; the oldest first. */
export async function listIdentities({ db, actor, now, services }: Reader) {
  const rows = await db
    .selectFrom('identities')
    .select(['id', 'provider', 'email', 'created_at', 'last_used_at'])
    .where('person_id', '=', ownIdToClose({ actor, now }, { lately: false }))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    provider: services.signOn.providers.find(({ name }) => name === row.provider)?.label ?? row.provider,
    email: row.email,
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at.toISOString(),
  }))
}
