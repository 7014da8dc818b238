import {
  beginSecondFactor,
  confirmSecondFactor,
  renewRecoveryCodes,
  turnOffSecondFactor,
} from '@parvis/core/people'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import type { MessageKey } from '#lib/messages/index.ts'
import { originOf } from './enter.ts'
import { flash } from './flash.ts'
import { submit } from './refusals.ts'
import { ownSession } from './session.ts'

/** What the second step of an account page does. Recovery codes are in the answer of a form, once. */
export const secondFactorActions = {
  beginSecondFactor: (event: RequestEvent) =>
    submit(event, beginSecondFactor, { input: () => ({}), then: () => back() }),
  confirmSecondFactor: (event: RequestEvent) =>
    submit(event, confirmSecondFactor, {
      input: ({ code = '' }) => ({ code, sessionId: ownSession(event), ...originOf(event) }),
      then: ({ codes }) => ({ codes }),
    }),
  renewCodes: (event: RequestEvent) =>
    submit(event, renewRecoveryCodes, { input: () => ({}), then: ({ codes }) => ({ codes }) }),
  turnOffSecondFactor: (event: RequestEvent) =>
    submit(event, turnOffSecondFactor, {
      input: () => ({}),
      then: () => {
        flash(event.cookies, 'identity.secondOff' satisfies MessageKey)
        return back()
      },
    }),
}

function back(): never {
  redirect(303, '/settings/account#second-step')
}
