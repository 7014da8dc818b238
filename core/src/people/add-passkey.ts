import { inTransaction, steps } from '../kernel/command.ts'
import { newId } from '../kernel/ids.ts'
import { Conflict } from '../kernel/refusals.ts'
import { line } from '../kernel/text.ts'
import { tellPerson } from './notices.ts'
import { answered, verifyNew } from './passkeys.ts'
import { ownIdFreshlyProved } from './proof.ts'

/**
 * Keeps a passkey that the browser has just made, under a name of the person's choice; they are told by mail.
 * Conflict when somebody has it already.
 */
export const addPasskey = steps({ ...answered, name: line(60) }, async (ctx, { name, ...made }) => {
  const personId = ownIdFreshlyProved(ctx)
  const { id, publicKey, counter, transports = [] } = await verifyNew(ctx, { ...made, personId })

  return inTransaction(ctx, async (tx) => {
    const passkeyId = newId(tx.now)
    const added = await tx.db
      .insertInto('passkeys')
      .values({
        person_id: personId,
        id: passkeyId,
        credential_id: Buffer.from(id, 'base64url'),
        public_key: Buffer.from(publicKey),
        counter,
        transports,
        name,
        created_at: tx.now,
      })
      .onConflict((known) => known.doNothing())
      .executeTakeFirstOrThrow()
    if (!added.numInsertedOrUpdatedRows) throw new Conflict('passkey.known', 'This passkey is in use already')
    await tellPerson(tx, personId, 'passkey-added')
    return { id: passkeyId }
  })
})
