import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { Conflict } from '../kernel/refusals.ts'
import { tellPerson } from './notices.ts'
import { ownIdFreshlyProved } from './proof.ts'

/**
 * Asks for no code at the door any more; recovery codes are void, and the person is told by mail. It takes a recent
 * proof. The command line may do it for somebody who lost their app and their codes. Off already changes nothing.
 */
export const turnOffSecondFactor = command({ personId: z.uuid().optional() }, async (tx, { personId }) => {
  const whose = tx.actor.role === 'system' && personId ? personId : ownIdFreshlyProved(tx)
  if (personId && personId !== whose) throw new Conflict('second-factor.own', 'This second step is not yours')
  const { numDeletedRows } = await tx.db
    .deleteFrom('second_factors')
    .where('person_id', '=', whose)
    .executeTakeFirstOrThrow()
  await tx.db.deleteFrom('recovery_codes').where('person_id', '=', whose).execute()
  if (numDeletedRows) await tellPerson(tx, whose, 'second-factor-off')
})
