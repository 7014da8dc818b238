import type { Tx } from '../kernel/context.ts'
import { createPerson } from './create-person.ts'

/** What somebody typed who wants to join. */
export interface Asked {
  readonly name: string
  readonly email: string
  readonly passwordHash: string
  readonly locale: string
  readonly timeZone: string
  readonly invitationId: string | null
}

/** Somebody who has not proved their address yet. Null when the same address was signed up at this very moment. */
export async function addUnproved(tx: Tx, asked: Asked): Promise<string | null> {
  const personId = await createPerson(tx, {
    name: asked.name,
    role: 'member',
    locale: asked.locale,
    timeZone: asked.timeZone,
    claimedAt: null,
  })
  const added = await tx.db
    .insertInto('accounts')
    .values({
      person_id: personId,
      email: asked.email,
      password_hash: asked.passwordHash,
      created_at: tx.now,
      invitation_id: asked.invitationId,
    })
    .onConflict((taken) => taken.doNothing())
    .executeTakeFirstOrThrow()
  if (added.numInsertedOrUpdatedRows) return personId
  await tx.db.deleteFrom('people').where('id', '=', personId).execute()
  return null
}
