import { steps } from '../kernel/command.ts'
import { askForLink } from './ask-for-link.ts'
import { emailAddress, origin } from './credentials.ts'

/** Mails a link to choose a new password. The answer never says whether the address is known. */
export const askForNewPassword = steps(
  { email: emailAddress(), ...origin },
  (ctx, { email, address, device }) => askForLink(ctx, { template: 'reset', email, address, device }),
)
