import { findOldAddress } from '@parvis/core/conversations'
import { error, redirect } from '@sveltejs/kit'
import { messagesIn } from '#lib/server/messages.ts'
import type { PageServerLoad } from './$types'

/** Leads from an address of the forum that was imported, typed in or linked as `?address=…`, to its page here. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const address = url.searchParams.get('address')?.trim()
  if (!address) return
  const moved = await findOldAddress(locals.ctx, { path: address })
  if (moved) redirect(301, encodeURI(moved))
  error(404, messagesIn(locals.language)('moved.unknown'))
}
