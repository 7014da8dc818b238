import { inTransaction, steps } from '../kernel/command.ts'
import { Forbidden, Invalid } from '../kernel/refusals.ts'
import { accountOf, orderMail } from './accounts.ts'
import { countTry, forgetTries } from './attempts.ts'
import { anyPassword, emailAddress, origin } from './credentials.ts'
import { hashPassword, isOutdated, isPassword } from './passwords.ts'
import { startSession } from './start-session.ts'

const notRight =
  'The address or the password is not right. If you have just signed up, follow the link in your mail first'

/**
 * Opens a session for a mail address and its password. An unknown address, a wrong password and an address that is
 * not confirmed get the same answer in the same time; the last of them also gets its link again.
 */
export const signIn = steps(
  { email: emailAddress(), password: anyPassword(), ...origin },
  async (ctx, { email, password, ...visit }) => {
    const { address, device } = visit
    const attempt = { what: 'sign-in', email, address, device } as const
    await countTry(ctx, attempt)

    const account = await accountOf(ctx, email)
    const right = await isPassword(password, account?.passwordHash)
    if (!right || !account) throw new Invalid({ '': [notRight] })
    if (!account.confirmedAt) {
      const { personId } = account
      await inTransaction(ctx, (tx) => orderMail(tx, { template: 'confirm', personId, email }))
      throw new Invalid({ '': [notRight] })
    }
    if (account.suspended) throw new Forbidden('This account is suspended')

    const better = isOutdated(account.passwordHash!) ? await hashPassword(password) : null
    return inTransaction(ctx, async (tx) => {
      await forgetTries(tx, attempt)
      if (better)
        await tx.db
          .updateTable('accounts')
          .set({ password_hash: better })
          .where('person_id', '=', account.personId)
          .execute()
      return startSession(tx, { personId: account.personId, method: 'password', ...visit })
    })
  },
)
