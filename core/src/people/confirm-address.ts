import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { proveAddress } from './accounts.ts'
import { origin } from './credentials.ts'
import { dropLinks, useLink } from './links.ts'
import { startSession } from './start-session.ts'

/** Follows the link of a sign-up: the person has joined, and is signed in. */
export const confirmAddress = command({ token: z.string(), ...origin }, async (tx, { token, ...visit }) => {
  const link = await useLink(tx, 'confirm', token)
  await proveAddress(tx, link, true)
  await dropLinks(tx, link.personId, ['confirm'])
  return startSession(tx, { personId: link.personId, method: 'link', ...visit })
})
