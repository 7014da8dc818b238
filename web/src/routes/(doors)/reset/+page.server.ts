import { askForNewPassword } from '@parvis/core/people'
import { redirect } from '@sveltejs/kit'
import { atTheDoor, originOf } from '#lib/server/enter.ts'
import { keepMailedTo } from '#lib/server/mailed-to.ts'
import { submit } from '#lib/server/refusals.ts'
import type { Actions } from './$types'

export const actions = {
  default: (event) =>
    submit(event, atTheDoor(askForNewPassword), {
      input: ({ email = '' }) => {
        keepMailedTo(event, email)
        return { email, ...originOf(event) }
      },
      then: () => redirect(303, '/check-your-mail'),
    }),
} satisfies Actions
