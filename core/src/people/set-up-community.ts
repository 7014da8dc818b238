import { inTransaction, steps } from '../kernel/command.ts'
import { Conflict } from '../kernel/refusals.ts'
import { line } from '../kernel/text.ts'
import { admit } from './add-person.ts'
import { communityShape, keepCommunity } from './community.ts'
import { emailAddress, newPassword } from './credentials.ts'
import { hashPassword } from './passwords.ts'
import { refuseWeakPassword } from './refuse-weak-password.ts'
import { showCommunity } from './show-community.ts'

/**
 * The first visit: names the community and makes its first owner, who needs no mail to come in. Conflict once there
 * is an owner, so that nobody can take a community over by setting it up again.
 */
export const setUpCommunity = steps(
  { ...communityShape, ownerName: line(80), email: emailAddress(), password: newPassword() },
  async (ctx, { ownerName, email, password, ...community }) => {
    await refuseWeakPassword(ctx, { password, email, name: ownerName }, community.name)
    const passwordHash = await hashPassword(password)
    return inTransaction(ctx, async (tx) => {
      await keepCommunity(tx, community)
      const { setUp } = await showCommunity(tx)
      if (setUp) throw new Conflict('community.set-up', 'This community is set up already: sign in')
      return admit(tx, {
        name: ownerName,
        email,
        passwordHash,
        role: 'owner',
        locale: community.languages[0] ?? 'en',
        timeZone: community.timeZone,
      })
    })
  },
)
