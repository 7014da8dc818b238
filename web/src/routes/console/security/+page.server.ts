import { changeSecurity, showSecurity } from '@parvis/core/people'
import { redirect } from '@sveltejs/kit'
import { openTo } from '#lib/server/console.ts'
import { flash } from '#lib/server/flash.ts'
import { show, submit } from '#lib/server/refusals.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  openTo('manager', event)
  return { security: await show(showSecurity(event.locals.ctx)) }
}

export const actions = {
  default: (event) =>
    submit(event, changeSecurity, {
      input: (typed) => ({ staffNeedsSecondFactor: typed.staffNeedsSecondFactor === 'yes' }),
      then: () => {
        flash(event.cookies, 'identity.securitySaved')
        redirect(303, '/console/security')
      },
    }),
} satisfies Actions
