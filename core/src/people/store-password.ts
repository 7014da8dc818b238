import type { Tx } from '../kernel/context.ts'
import { forgetDevices } from './known-devices.ts'

/** Keeps a new password's hash, ends the person's sessions and forgets their browsers, but for those that are named. */
export async function storePassword(
  tx: Tx,
  {
    personId,
    passwordHash,
    keepSession,
    keepDevice,
  }: { personId: string; passwordHash: string; keepSession: string | null; keepDevice: string },
): Promise<void> {
  await tx.db
    .updateTable('accounts')
    .set({ password_hash: passwordHash })
    .where('person_id', '=', personId)
    .execute()
  await endSessions(tx, personId, keepSession)
  await forgetDevices(tx, personId, keepDevice)
}

/** Ends every session of a person but one. */
export async function endSessions(tx: Tx, personId: string, keepSession: string | null): Promise<void> {
  let others = tx.db.deleteFrom('sessions').where('person_id', '=', personId)
  if (keepSession) others = others.where('id', '!=', keepSession)
  await others.execute()
}
