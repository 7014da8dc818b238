import { askForSignInLink, signIn, signInWithPasskey } from '@parvis/core/people'
import { redirect } from '@sveltejs/kit'
import { atTheDoor, enter, originOf, rememberNext } from '#lib/server/enter.ts'
import { providersOffered } from '#lib/server/identity-actions.ts'
import { keepMailedTo } from '#lib/server/mailed-to.ts'
import { submit } from '#lib/server/refusals.ts'
import { safeNext } from '#lib/server/safe-next.ts'
import { siteOf } from '#lib/server/site.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals, url }) => {
  const next = safeNext(url.searchParams.get('next'))
  if (locals.person) redirect(303, next)
  return { next, providers: providersOffered() }
}

export const actions = {
  password: (event) =>
    submit(event, atTheDoor(signIn), {
      input: ({ email = '', password = '' }) => ({ email, password, ...originOf(event) }),
      then: (session) => enter(event, session),
    }),
  passkey: (event) =>
    submit(event, atTheDoor(signInWithPasskey), {
      input: ({ answer = '' }) => ({ answer, site: siteOf(event), ...originOf(event) }),
      then: (session) => enter(event, session),
    }),
  link: (event) =>
    submit(event, atTheDoor(askForSignInLink), {
      input: ({ email = '' }) => {
        rememberNext(event)
        keepMailedTo(event, email)
        return { email, ...originOf(event) }
      },
      then: () => redirect(303, '/check-your-mail'),
    }),
} satisfies Actions
