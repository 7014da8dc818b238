import type { Context } from '@parvis/core/kernel/context'
import { stopViewing, type FoundSession } from '@parvis/core/people'
import { redirect, type RequestEvent } from '@sveltejs/kit'
import { flash } from './flash.ts'

/** What an owner looks at as somebody else, and the owner's own way out of it. */
export interface Viewing {
  readonly handle: string
  readonly name: string
  readonly endsAt: Date
  /** The owner, for stopping and signing out: the page's own `ctx` is the other person's. */
  readonly ctx: Context
  readonly sessionId: string
}

/**
 * As whom this browser's owner looks; null for everybody else. One whose half hour is over is told so before anything
 * else: what they were about to send was not meant to be theirs.
 */
export async function whoIsViewed(event: RequestEvent, stranger: Context, session: FoundSession | null) {
  if (!session?.viewing) return null
  const { actor, sessionId, viewing } = session
  const ctx = { ...stranger, actor }
  if (viewing === 'over') {
    await stopViewing(ctx, { sessionId })
    if (event.route.id === '/(doors)/sign-out') return null
    flash(event.cookies, 'common.viewingOver')
    redirect(303, '/')
  }
  const { person, endsAt } = viewing
  const way: Viewing = { handle: person.handle, name: person.name, endsAt, ctx, sessionId }
  return { actor: viewing.actor, person, viewing: way }
}

const waysOut: readonly (string | null)[] = ['/(doors)/stop-viewing', '/(doors)/sign-out']

/** What belongs to the person alone, such as how they sign in, has no page for whoever looks as them. */
export function keepViewerOut({ route, cookies }: Pick<RequestEvent, 'route' | 'cookies'>): void {
  const { id } = route
  if (!/^\/(settings|\(doors\))(\/|$)/.test(id ?? '') || waysOut.includes(id)) return
  flash(cookies, 'common.viewingNotYours')
  redirect(303, '/')
}
