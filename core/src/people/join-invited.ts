import type { Tx } from '../kernel/context.ts'
import { Conflict } from '../kernel/refusals.ts'
import { accountOf, orderMail, proveAddress } from './accounts.ts'
import { addUnproved, type Asked } from './add-unproved.ts'
import { startSession, type SignedIn } from './start-session.ts'

/**
 * Joins with the link that was mailed to this address, which proves it: no other mail is needed, and the person is
 * signed in. A sign-up of before that nobody proved is forgotten: whoever made it may have been anybody. Null, with
 * a mail, when the address got an account meanwhile.
 */
export async function joinInvited(
  tx: Tx,
  asked: Asked,
  visit: { address: string; userAgent: string; device: string },
): Promise<SignedIn | null> {
  const { email } = asked
  const known = await accountOf(tx, email)
  if (known?.confirmedAt) {
    await orderMail(tx, { template: 'already-member', personId: known.personId, email })
    return null
  }
  if (known) await tx.db.deleteFrom('people').where('id', '=', known.personId).execute()
  const personId = await addUnproved(tx, asked)
  if (!personId) throw new Conflict('address.taken', 'Somebody uses this mail address already')
  await proveAddress(tx, { personId, email }, true)
  return startSession(tx, { personId, method: 'link', ...visit })
}
