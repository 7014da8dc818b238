import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { newId } from '../kernel/ids.ts'
import { Conflict } from '../kernel/refusals.ts'
import { tellPerson } from './notices.ts'
import { takePendingIdentity } from './pending-identities.ts'
import { ownIdFreshlyProved } from './proof.ts'
import { giveMappedRole } from './provider-roles.ts'

/**
 * Connects what a provider vouched for to the account of whoever is signed in, and has proved it within the last
 * minutes: from now on it opens this account, and they are told by mail. Conflict when it opens another one.
 */
export const connectProvider = command({ token: z.string() }, async (tx, { token }) => {
  const personId = ownIdFreshlyProved(tx)
  const pending = await takePendingIdentity(tx, token)
  await connect(tx, { personId, pending })
  await tellPerson(tx, personId, 'provider-connected')
})

interface Connection {
  readonly personId: string
  readonly pending: Awaited<ReturnType<typeof takePendingIdentity>>
}

/** Whose it is already stays theirs; the same once more changes nothing. */
export async function connect(tx: Tx, { personId, pending }: Connection): Promise<void> {
  const { provider, subject, email, groups } = pending
  const added = await tx.db
    .insertInto('identities')
    .values({
      person_id: personId,
      id: newId(tx.now),
      provider,
      subject,
      email,
      created_at: tx.now,
      last_used_at: tx.now,
    })
    .onConflict((taken) => taken.doNothing())
    .executeTakeFirstOrThrow()
  if (!added.numInsertedOrUpdatedRows) {
    const whose = await tx.db
      .selectFrom('identities')
      .select('person_id')
      .where('provider', '=', provider)
      .where('subject', '=', subject)
      .executeTakeFirstOrThrow()
    if (whose.person_id !== personId)
      throw new Conflict('sign-on.taken', 'This account of the provider opens another account here')
  }
  await giveMappedRole(tx, { provider, personId, groups })
}
