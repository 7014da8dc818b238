import { askForNewAddress } from '@parvis/core/people'
import type { RequestEvent } from '@sveltejs/kit'
import { originOf } from './enter.ts'
import { submit } from './refusals.ts'

/** What the mail address of an account page does. */
export const addressActions = {
  newAddress: (event: RequestEvent) =>
    submit(event, askForNewAddress, {
      input: ({ email = '' }) => ({ email, ...originOf(event) }),
      then: () => ({ addressAsked: true }),
    }),
}
