import { redirect, type RequestEvent } from '@sveltejs/kit'

/**
 * After a form that changes something on its own page: without a script the browser is sent back to the page, so that
 * reloading it repeats nothing; with one the page refreshes itself where it stands.
 */
export function stay(event: RequestEvent, address: string): void {
  if (event.request.headers.get('x-sveltekit-action') !== 'true') redirect(303, address)
}
