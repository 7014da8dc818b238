import { error } from '@sveltejs/kit'
import type { PageLoad } from './$types'

/** Only while one develops: any other build knows no such page, and carries nothing of it. */
export const load: PageLoad = async () => {
  if (DESIGN_PAGE) return { Design: (await import('#lib/design/Design.svelte')).default }
  error(404)
}
