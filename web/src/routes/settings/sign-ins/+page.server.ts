import { listSignIns } from '@parvis/core/people'
import { redirect } from '@sveltejs/kit'
import { show, signInFor } from '#lib/server/refusals.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!locals.person) redirect(303, signInFor(url.pathname))
  const { items, next } = await show(
    listSignIns(locals.ctx, { after: url.searchParams.get('after') ?? undefined }),
  )
  return { signIns: items, next }
}
