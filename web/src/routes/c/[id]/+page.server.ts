import { showTopic } from '@parvis/core/conversations'
import { longId } from '@parvis/core/kernel/ids'
import { error, redirect } from '@sveltejs/kit'
import { show } from '#lib/server/refusals.ts'
import type { PageServerLoad } from './$types'

/** The short form of a conversation's address leads to the whole one. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  const id = longId(params.id)
  if (!id) error(404)
  const topic = await show(showTopic(locals.ctx, { id }))
  redirect(301, encodeURI(topic.url) + url.search)
}
