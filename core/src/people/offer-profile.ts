import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { Conflict, Forbidden, NotFound } from '../kernel/refusals.ts'
import { accountOf, addressTaken, orderMail } from './accounts.ts'
import { emailAddress } from './credentials.ts'
import { mayOfferProfile } from './rules.ts'

/**
 * Staff name the address of an imported person: whoever reads its mail can make the profile theirs, or a part of the
 * account they have.
 */
export const offerProfile = command(
  { personId: z.uuid(), email: emailAddress() },
  async (tx, { personId, email }) => {
    if (!mayOfferProfile(tx.actor)) throw new Forbidden('Only moderators may offer an imported profile')
    const person = await tx.db
      .selectFrom('people')
      .select(['claimed_at', 'imported_from'])
      .where('id', '=', personId)
      .where('merged_into', 'is', null)
      .executeTakeFirst()
    if (!person?.imported_from) throw new NotFound('imported person')
    if (person.claimed_at) throw new Conflict('person.claimed', 'This profile has its person already')
    const account = await accountOf(tx, email)
    if (account && !account.confirmedAt) throw addressTaken()
    await orderMail(tx, { template: 'claim', personId, email })
  },
)
