import { undoNewAddress } from '@parvis/core/people'
import { redirect } from '@sveltejs/kit'
import { atTheDoor } from '#lib/server/enter.ts'
import { flash } from '#lib/server/flash.ts'
import { submit } from '#lib/server/refusals.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' })

export const actions = {
  default: (event) =>
    submit(event, atTheDoor(undoNewAddress), {
      input: ({ token = '' }) => ({ token }),
      then: () => {
        flash(event.cookies, 'doors.undoAddressDone')
        redirect(303, '/sign-in')
      },
    }),
} satisfies Actions
