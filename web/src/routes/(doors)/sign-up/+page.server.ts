import { signUp } from '@parvis/core/people'
import { redirect } from '@sveltejs/kit'
import { atTheDoor, originOf, rememberNext } from '#lib/server/enter.ts'
import { submit } from '#lib/server/refusals.ts'
import { safeNext } from '#lib/server/safe-next.ts'
import { keepMailedTo } from '#lib/server/mailed-to.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ locals, url }) => {
  const next = safeNext(url.searchParams.get('next'))
  if (locals.person) redirect(303, next)
  return { next }
}

export const actions = {
  default: (event) =>
    submit(event, atTheDoor(signUp), {
      input: ({ name = '', email = '', password = '' }) => {
        rememberNext(event)
        keepMailedTo(event, email)
        const { language, community } = event.locals
        return { name, email, password, locale: language, timeZone: community.timeZone, ...originOf(event) }
      },
      then: () => redirect(303, '/check-your-mail'),
    }),
} satisfies Actions
