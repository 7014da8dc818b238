import type { Tx } from '../kernel/context.ts'

/**
 * Takes away what somebody else may have added to an account since a moment: passkeys, a second step, API keys. What
 * was there before stays, so that its person comes in as they are used to.
 */
export async function takeAwayAddedSince(tx: Tx, personId: string, since: Date): Promise<void> {
  await tx.db
    .deleteFrom('passkeys')
    .where('person_id', '=', personId)
    .where('created_at', '>=', since)
    .execute()
  const { numDeletedRows } = await tx.db
    .deleteFrom('second_factors')
    .where('person_id', '=', personId)
    .where('created_at', '>=', since)
    .executeTakeFirstOrThrow()
  if (numDeletedRows) await tx.db.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
  await tx.db
    .updateTable('api_keys')
    .set({ revoked_at: tx.now })
    .where('person_id', '=', personId)
    .where('created_at', '>=', since)
    .where('revoked_at', 'is', null)
    .execute()
}
