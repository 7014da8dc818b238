import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { NotFound } from '../kernel/refusals.ts'
import { ownIdToClose } from './proof.ts'

/** Ends one of one's own keys for good. Ending it again changes nothing. */
export const revokeApiKey = command({ keyId: z.uuid() }, async (tx, { keyId }) => {
  const personId = ownIdToClose(tx, { lately: false })
  const { numUpdatedRows } = await tx.db
    .updateTable('api_keys')
    .set((key) => ({ revoked_at: key.fn.coalesce('revoked_at', key.val(tx.now)) }))
    .where('person_id', '=', personId)
    .where('id', '=', keyId)
    .executeTakeFirstOrThrow()
  if (!numUpdatedRows) throw new NotFound('key')
})
