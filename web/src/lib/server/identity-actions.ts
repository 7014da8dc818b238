import { host } from '@parvis/core/app'
import { disconnectProvider } from '@parvis/core/people'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { flash } from './flash.ts'
import { submit } from './refusals.ts'

/** What the accounts of elsewhere on an account page do. */
export const identityActions = {
  disconnect: (event: RequestEvent) =>
    submit(event, disconnectProvider, {
      then: () => {
        flash(event.cookies, 'settings.identityRemoved')
        redirect(303, '/settings/account#identities')
      },
    }),
}

/** The providers as buttons need them; their secrets stay here. */
export function providersOffered(): { name: string; label: string }[] {
  return (host.app?.services.signOn.providers ?? []).map(({ name, label }) => ({ name, label }))
}
