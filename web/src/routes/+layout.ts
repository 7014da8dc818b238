import { loadMessages } from '#lib/messages/index.ts'
import { namespacesFor } from '#lib/messages/namespaces.ts'
import type { LayoutLoad } from './$types'

/**
 * Pages to read: their forms need no framework in the browser, and lib/page/enhance.js keeps the reader where they
 * stand. SvelteKit's client would be sixty kilobytes more, on the pages that search engines send people to, and it would
 * take a form apart under who already writes in it. Where many forms answer in place (settings, doors, the console) a
 * page asks for it.
 */
export const csr = false

export const load: LayoutLoad = async ({ data, route }) => ({
  ...data,
  messages: await loadMessages(data.language, namespacesFor(route.id)),
})
