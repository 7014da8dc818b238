import { command } from '../kernel/command.ts'
import { Conflict } from '../kernel/refusals.ts'
import { ownIdFreshlyProved } from './proof.ts'
import { aboutFactor, hasSecondFactor, newSecret } from './second-factors.ts'

/**
 * Makes the secret that an authenticator app will share with us. Nothing is asked at the door before
 * `confirmSecondFactor`; beginning again makes another secret.
 */
export const beginSecondFactor = command({}, async (tx) => {
  const personId = ownIdFreshlyProved(tx)
  if (await hasSecondFactor(tx, personId))
    throw new Conflict('second-factor.on', 'Your second step is on already: turn it off first')
  const row = {
    secret_sealed: tx.services.vault.seal(newSecret(), aboutFactor(personId)),
    created_at: tx.now,
    last_step: 0,
  }
  await tx.db
    .insertInto('second_factors')
    .values({ person_id: personId, ...row })
    .onConflict((begun) => begun.column('person_id').doUpdateSet(row))
    .execute()
})
