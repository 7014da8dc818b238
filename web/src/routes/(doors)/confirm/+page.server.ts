import { confirmAddress } from '@parvis/core/people'
import { atTheDoor, enter, originOf } from '#lib/server/enter.ts'
import { submit } from '#lib/server/refusals.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' })

export const actions = {
  default: (event) =>
    submit(event, atTheDoor(confirmAddress), {
      input: ({ token = '' }) => ({ token, ...originOf(event) }),
      then: (session) => enter(event, session),
    }),
} satisfies Actions
