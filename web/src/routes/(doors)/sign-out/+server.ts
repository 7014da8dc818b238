import { signOut } from '@parvis/core/people'
import { redirect } from '@sveltejs/kit'
import { flash } from '#lib/server/flash.ts'
import { sessionCookie } from '#lib/server/session-cookie.ts'
import { forgetSession } from '#lib/server/session.ts'
import type { RequestHandler } from './$types'

export const POST: RequestHandler = async ({ cookies, locals, setHeaders }) => {
  await signOut(locals.viewing?.ctx ?? locals.ctx, { token: cookies.get(sessionCookie) ?? '' })
  forgetSession(cookies)
  flash(cookies, 'doors.signInSignedOut')
  // What this browser still holds of pages that only they could see.
  setHeaders({ 'clear-site-data': '"cache", "storage"' })
  redirect(303, '/')
}

/** Looking at an address never signs anybody out. */
export const GET: RequestHandler = () => redirect(303, '/')
