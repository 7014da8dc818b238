import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { NotFound } from '../kernel/refusals.ts'
import { tellPerson } from './notices.ts'
import { ownIdToClose } from './proof.ts'

/**
 * Takes away one of one's own passkeys: it opens nothing from now on, and the person is told by mail. Nobody is
 * locked out by it: a mailed link always signs in.
 */
export const revokePasskey = command({ passkeyId: z.uuid() }, async (tx, { passkeyId }) => {
  const personId = ownIdToClose(tx, { lately: true })
  const { numDeletedRows } = await tx.db
    .deleteFrom('passkeys')
    .where('person_id', '=', personId)
    .where('id', '=', passkeyId)
    .executeTakeFirstOrThrow()
  if (!numDeletedRows) throw new NotFound('passkey')
  await tellPerson(tx, personId, 'passkey-removed')
})
