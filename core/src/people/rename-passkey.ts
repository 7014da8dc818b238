import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { NotFound } from '../kernel/refusals.ts'
import { line } from '../kernel/text.ts'
import { ownIdToClose } from './proof.ts'

/** Calls one of one's own passkeys something else. It opens nothing new, so no recent proof is asked for. */
export const renamePasskey = command(
  { passkeyId: z.uuid(), name: line(60) },
  async (tx, { passkeyId, name }) => {
    const personId = ownIdToClose(tx, { lately: false })
    const { numUpdatedRows } = await tx.db
      .updateTable('passkeys')
      .set({ name })
      .where('person_id', '=', personId)
      .where('id', '=', passkeyId)
      .executeTakeFirstOrThrow()
    if (!numUpdatedRows) throw new NotFound('passkey')
  },
)
