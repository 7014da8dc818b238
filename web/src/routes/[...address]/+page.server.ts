import { findOldAddress, hasOldAddresses } from '@parvis/core/conversations'
import { error, redirect } from '@sveltejs/kit'
import { messagesIn } from '#lib/server/messages.ts'
import type { PageServerLoad } from './$types'

/** Links to the forum that was imported go on working; everything else is not here. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const moved = await findOldAddress(locals.ctx, { path: url.pathname })
  if (moved) redirect(301, encodeURI(moved))
  const message = messagesIn(locals.language)('refusals.absent')
  error(404, { message, mayHaveMoved: await hasOldAddresses(locals.ctx) })
}
