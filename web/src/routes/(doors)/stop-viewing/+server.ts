import { stopViewing } from '@parvis/core/people'
import { redirect } from '@sveltejs/kit'
import { flash } from '#lib/server/flash.ts'
import type { RequestHandler } from './$types'

/** The owner is themselves again, and back at the person as whom they looked. */
export const POST: RequestHandler = async ({ cookies, locals }) => {
  const { viewing } = locals
  if (!viewing) redirect(303, '/')
  await stopViewing(viewing.ctx, { sessionId: viewing.sessionId })
  flash(cookies, 'common.viewingStopped')
  redirect(303, `/console/people/${viewing.handle}`)
}

export const GET: RequestHandler = () => redirect(303, '/')
