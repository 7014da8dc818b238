import { auditedTypes, listAuditEntries } from '@parvis/core/audit'
import { auditWish } from '#lib/server/audit-wish.ts'
import { openTo } from '#lib/server/console.ts'
import { show } from '#lib/server/refusals.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  openTo('manager', event)
  const wish = auditWish(event)
  const { items, next } = await show(listAuditEntries(event.locals.ctx, { ...wish, limit: 50 }))
  const { who = '', about = '', type = '', from = '', to = '' } = wish
  return { entries: items, next, types: auditedTypes, wish: { who, about, type, from, to } }
}
