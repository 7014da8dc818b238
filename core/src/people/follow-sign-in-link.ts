import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { proveAddress } from './accounts.ts'
import { origin } from './credentials.ts'
import { useLink } from './links.ts'
import { startSession } from './start-session.ts'

/** Signs in by a mailed link, once. It also proves an address that was never confirmed. */
export const followSignInLink = command({ token: z.string(), ...origin }, async (tx, { token, ...visit }) => {
  const link = await useLink(tx, 'sign-in', token)
  await proveAddress(tx, link)
  return startSession(tx, { personId: link.personId, method: 'link', ...visit })
})
