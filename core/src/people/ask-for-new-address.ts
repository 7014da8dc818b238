import { inTransaction, steps } from '../kernel/command.ts'
import { Invalid } from '../kernel/refusals.ts'
import { accountOf, orderMail } from './accounts.ts'
import { countTry } from './attempts.ts'
import { emailAddress, origin } from './credentials.ts'
import { dropLinks } from './links.ts'
import { ownIdFreshlyProved } from './proof.ts'

/**
 * Mails a link to the address that somebody wants to sign in with from now on; nothing changes before it is followed.
 * The answer is the same when the address is somebody else's: then they are told, and no link is made. Conflict
 * `proof.needed` without a recent proof.
 */
export const askForNewAddress = steps(
  { email: emailAddress(), ...origin },
  async (ctx, { email, address }) => {
    const personId = ownIdFreshlyProved(ctx)
    await countTry(ctx, { what: 'mail', email, address })
    await inTransaction(ctx, async (tx) => {
      const known = await accountOf(tx, email)
      if (known?.personId === personId) throw new Invalid({ email: ['This is your address already'] })
      await dropLinks(tx, personId, ['new-address'])
      if (known?.confirmedAt) {
        const { personId: other } = known
        await orderMail(tx, { template: 'already-member', personId: other, email: known.email })
      } else await orderMail(tx, { template: 'new-address', personId, email })
    })
  },
)
