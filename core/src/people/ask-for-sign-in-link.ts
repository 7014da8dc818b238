import { steps } from '../kernel/command.ts'
import { askForLink } from './ask-for-link.ts'
import { emailAddress, origin } from './credentials.ts'

/** Mails a link that signs in without a password. The answer never says whether the address is known. */
export const askForSignInLink = steps(
  { email: emailAddress(), ...origin },
  (ctx, { email, address, device }) => askForLink(ctx, { template: 'sign-in', email, address, device }),
)
