import { z } from 'zod'
import { command, steps } from '../kernel/command.ts'
import { proveAddress } from './accounts.ts'
import { newPassword, origin } from './credentials.ts'
import { dropLinks, useLink } from './links.ts'
import { hashPassword } from './passwords.ts'
import { refuseWeakPassword } from './refuse-weak-password.ts'
import { startSession } from './start-session.ts'
import { storePassword } from './store-password.ts'

/**
 * Follows the link of a forgotten password: every session of before ends, every other link is void, and the person
 * is signed in. A password that is refused does not use the link up.
 */
export const chooseNewPassword = steps(
  { token: z.string(), password: newPassword(), ...origin },
  async (ctx, { token, password, ...visit }) => {
    const passwordHash = await hashPassword(password)
    return reset(ctx, { token, password, passwordHash, ...visit })
  },
)

const reset = command(
  { token: z.string(), password: z.string(), passwordHash: z.string(), ...origin },
  async (tx, { token, password, passwordHash, ...visit }) => {
    const link = await useLink(tx, 'reset', token)
    const { name } = await tx.db
      .selectFrom('people')
      .select('name')
      .where('id', '=', link.personId)
      .executeTakeFirstOrThrow()
    await refuseWeakPassword(tx, { password, email: link.email, name })

    await proveAddress(tx, link)
    await dropLinks(tx, link.personId, ['confirm', 'sign-in', 'reset'])
    await storePassword(tx, { personId: link.personId, passwordHash, keepSession: null, keepDevice: '' })
    return startSession(tx, { personId: link.personId, method: 'link', ...visit })
  },
)
