import { listPermissions, withdrawPermission } from '@parvis/core/tools'
import { redirect } from '@sveltejs/kit'
import { flash } from '#lib/server/flash.ts'
import { show, signInFor, submit } from '#lib/server/refusals.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!locals.person) redirect(303, signInFor(url.pathname))
  return { tools: await show(listPermissions(locals.ctx)) }
}

export const actions = {
  withdraw: (event) =>
    submit(event, withdrawPermission, {
      then: () => {
        flash(event.cookies, 'tools.mineWithdrawn')
        redirect(303, '/settings/tools')
      },
    }),
} satisfies Actions
