import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { Conflict } from '../kernel/refusals.ts'
import { addressTaken } from './accounts.ts'
import { origin } from './credentials.ts'
import { dropLinks, useLink } from './links.ts'
import { lockPerson } from './lock-person.ts'
import { startSession } from './start-session.ts'

/**
 * Makes an imported profile the one of whoever reads the mail that staff named. They are signed in, and can choose a
 * password afterwards. The first to follow a link has it.
 */
export const claimProfile = command({ token: z.string(), ...origin }, async (tx, { token, ...visit }) => {
  const { personId, email } = await useLink(tx, 'claim', token)
  const person = await lockPerson(tx, personId)
  if (person.claimed_at) throw new Conflict('person.claimed', 'This profile has its person already')

  const added = await tx.db
    .insertInto('accounts')
    .values({ person_id: personId, email, confirmed_at: tx.now, created_at: tx.now })
    .onConflict((taken) => taken.doNothing())
    .executeTakeFirstOrThrow()
  if (!added.numInsertedOrUpdatedRows) throw addressTaken()
  await tx.db.updateTable('people').set({ claimed_at: tx.now }).where('id', '=', personId).execute()
  await dropLinks(tx, personId, ['claim'])
  await record(tx, { type: 'person.claimed', object: personId, actorId: personId, facts: { personId } })
  return startSession(tx, { personId, method: 'link', ...visit })
})
