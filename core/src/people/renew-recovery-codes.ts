import { inTransaction, steps } from '../kernel/command.ts'
import { Conflict } from '../kernel/refusals.ts'
import { tellPerson } from './notices.ts'
import { ownIdFreshlyProved } from './proof.ts'
import { keepRecoveryCodes, newRecoveryCodes } from './recovery-codes.ts'
import { hasSecondFactor } from './second-factors.ts'

/** Ten new recovery codes, shown once; those of before open nothing any more. The person is told by mail. */
export const renewRecoveryCodes = steps({}, async (ctx) => {
  const personId = ownIdFreshlyProved(ctx)
  const { codes, hashed } = await newRecoveryCodes()
  return inTransaction(ctx, async (tx) => {
    if (!(await hasSecondFactor(tx, personId)))
      throw new Conflict('second-factor.off', 'Your second step is not on')
    await keepRecoveryCodes(tx, personId, hashed)
    await tellPerson(tx, personId, 'recovery-codes-renewed')
    return { codes }
  })
})
