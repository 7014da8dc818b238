import { z } from 'zod'
import { inTransaction, steps } from '../kernel/command.ts'
import { Conflict } from '../kernel/refusals.ts'
import { countTry } from './attempts.ts'
import { oneTimeCode, origin } from './credentials.ts'
import { tellPerson } from './notices.ts'
import { ownIdFreshlyProved } from './proof.ts'
import { keepRecoveryCodes, newRecoveryCodes } from './recovery-codes.ts'
import { hasSecondFactor, takeAppCode } from './second-factors.ts'

/**
 * The app showed the right code: from now on whoever comes in as this person is asked for one. The ten recovery codes
 * are in the answer and nowhere else. The session named has proved both; the person is told by mail.
 */
export const confirmSecondFactor = steps(
  { code: oneTimeCode, sessionId: z.uuid(), ...origin },
  async (ctx, { code, sessionId, address, device }) => {
    const personId = ownIdFreshlyProved(ctx)
    await countTry(ctx, { what: 'code', email: personId, address, device })
    const { codes, hashed } = await newRecoveryCodes()
    return inTransaction(ctx, async (tx) => {
      if (await hasSecondFactor(tx, personId))
        throw new Conflict('second-factor.on', 'Your second step is on already: turn it off first')
      await takeAppCode(tx, { personId, code })
      await tx.db
        .updateTable('second_factors')
        .set({ confirmed_at: tx.now })
        .where('person_id', '=', personId)
        .execute()
      await keepRecoveryCodes(tx, personId, hashed)
      await tx.db
        .updateTable('sessions')
        .set({ factors: 2 })
        .where('person_id', '=', personId)
        .where('id', '=', sessionId)
        .execute()
      await tellPerson(tx, personId, 'second-factor-on')
      return { codes }
    })
  },
)
