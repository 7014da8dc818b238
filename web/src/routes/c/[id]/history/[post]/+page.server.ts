import { showHistory } from '@parvis/core/conversations'
import { longId } from '@parvis/core/kernel/ids'
import { error } from '@sveltejs/kit'
import { show } from '#lib/server/refusals.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, params }) => {
  const ids = { topicId: longId(params.id) ?? error(404), postId: longId(params.post) ?? error(404) }
  return { history: await show(showHistory(locals.ctx, ids)) }
}
