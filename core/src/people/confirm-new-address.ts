import { z } from 'zod'
import { command } from '../kernel/command.ts'
import type { Tx } from '../kernel/context.ts'
import { record } from '../kernel/events.ts'
import { Forbidden, NotFound } from '../kernel/refusals.ts'
import { accountOf, addressTaken, orderMail } from './accounts.ts'
import { dropLinks, useLink } from './links.ts'
import { isSuspended } from './rules.ts'
import { endSessions } from './store-password.ts'
import { takeAwayAddedSince } from './take-away-added.ts'

/** The week in which a change can be taken back, and a day in which a thief may have prepared it. */
const doubtedDays = 8

/**
 * Follows the link in the new mailbox: from now on it is the address of the account, and other links to sign in are
 * void. The old mailbox is told, with a link that takes it back. Conflict when somebody joined with it meanwhile.
 */
export const confirmNewAddress = command({ token: z.string() }, async (tx, { token }) => {
  const { personId, email } = await useLink(tx, 'new-address', token)
  const before = await moveAccount(tx, { personId, email })
  await orderMail(tx, { template: 'address-changed', personId, email: before })
})

/**
 * Takes a change of address back, for a week, from the mailbox of before. Somebody else may have done it: so every
 * session ends, the password is forgotten, passkeys, a second step and API keys of these days are taken away, and a
 * link to choose another password is mailed to the address that is theirs.
 */
export const undoNewAddress = command({ token: z.string() }, async (tx, { token }) => {
  const { personId, email } = await useLink(tx, 'undo-address', token)
  await moveAccount(tx, { personId, email })
  await tx.db.updateTable('accounts').set({ password_hash: null }).where('person_id', '=', personId).execute()
  await endSessions(tx, personId, null)
  await takeAwayAddedSince(tx, personId, new Date(tx.now.getTime() - doubtedDays * 86_400_000))
  await orderMail(tx, { template: 'reset', personId, email })
})

/** Returns the address of before. A sign-up that never proved this address makes way. */
async function moveAccount(tx: Tx, { personId, email }: { personId: string; email: string }) {
  const account = await tx.db
    .selectFrom('accounts')
    .innerJoin('people', 'people.id', 'accounts.person_id')
    .select(['accounts.email', 'suspended_at', 'suspended_until'])
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (!account) throw new NotFound('account')
  if (isSuspended(account, tx.now)) throw new Forbidden('This account is suspended')
  const known = await accountOf(tx, email)
  if (known && known.personId !== personId) {
    if (known.confirmedAt) throw addressTaken()
    await tx.db.deleteFrom('people').where('id', '=', known.personId).execute()
  }
  await tx.db
    .updateTable('accounts')
    .set({ email })
    .where('person_id', '=', personId)
    .execute()
    .catch(takenJustNow)
  await dropLinks(tx, personId, ['confirm', 'sign-in', 'reset', 'new-address'])
  await record(tx, {
    type: 'person.address-changed',
    object: personId,
    actorId: personId,
    facts: { personId },
  })
  return account.email
}

function takenJustNow(error: unknown): never {
  if (error instanceof Error && 'constraint' in error && error.constraint === 'accounts_email')
    throw addressTaken()
  throw error
}
