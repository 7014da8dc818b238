import { atLeast, type Role } from '@parvis/core/kernel/actor'
import { error, redirect, type RequestEvent } from '@sveltejs/kit'
import { signInFor } from './refusals.ts'

/**
 * Who may open a page of the console: a visitor signs in first, anybody else below the role is told so. Commands and
 * queries have their own rules; this is for the page.
 */
export function openTo(role: Role, { locals, url }: Pick<RequestEvent, 'locals' | 'url'>): void {
  if (!locals.person) redirect(303, signInFor(url.pathname + url.search))
  if (!atLeast(locals.actor, role)) error(403, 'The console is for the team')
}
