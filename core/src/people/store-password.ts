import type { Tx } from '../kernel/context.ts'

/** Keeps a new password's hash and ends the person's sessions, but for the one that is named. */
export async function storePassword(
  tx: Tx,
  {
    personId,
    passwordHash,
    keepSession,
  }: { personId: string; passwordHash: string; keepSession: string | null },
): Promise<void> {
  await tx.db
    .updateTable('accounts')
    .set({ password_hash: passwordHash })
    .where('person_id', '=', personId)
    .execute()
  await endSessions(tx, personId, keepSession)
}

/** Ends every session of a person but one. */
export async function endSessions(tx: Tx, personId: string, keepSession: string | null): Promise<void> {
  let others = tx.db.deleteFrom('sessions').where('person_id', '=', personId)
  if (keepSession) others = others.where('id', '!=', keepSession)
  await others.execute()
}
