import { addPasskey, renamePasskey, revokePasskey } from '@parvis/core/people'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import type { MessageKey } from '#lib/messages/index.ts'
import { flash } from './flash.ts'
import { submit } from './refusals.ts'
import { siteOf } from './site.ts'

/** What the passkeys of an account page do. */
export const passkeyActions = {
  addPasskey: (event: RequestEvent) =>
    submit(event, addPasskey, {
      input: ({ answer = '', name = '' }) => ({ answer, name, site: siteOf(event) }),
      then: () => back(event, 'identity.passkeyAdded'),
    }),
  renamePasskey: (event: RequestEvent) =>
    submit(event, renamePasskey, { then: () => back(event, 'identity.passkeyRenamed') }),
  revokePasskey: (event: RequestEvent) =>
    submit(event, revokePasskey, { then: () => back(event, 'identity.passkeyRemoved') }),
}

function back(event: RequestEvent, sentence: MessageKey): never {
  flash(event.cookies, sentence)
  redirect(303, '/settings/account#passkeys')
}
