import { outboxIsOpen } from '#lib/server/outbox.ts'
import { mailedTo } from '#lib/server/mailed-to.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) => ({ email: mailedTo(event), outbox: outboxIsOpen(event) })
