import { loadMessages } from '#lib/messages/index.ts'
import { namespacesFor } from '#lib/messages/namespaces.ts'
import type { LayoutLoad } from './$types'

export const load: LayoutLoad = async ({ data, route }) => ({
  ...data,
  messages: await loadMessages(data.language, namespacesFor(route.id)),
})
