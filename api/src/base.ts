import { os } from '@orpc/server'
import type { Context } from '@parvis/core/kernel/context'
import { Forbidden } from '@parvis/core/kernel/refusals'
import { z } from 'zod'

/** Every operation gets the caller's own context. A key without the scope `read` reads nothing. */
export const base = os.$context<{ readonly ctx: Context }>().use(({ context, next }) => {
  const { scopes } = context.ctx.actor
  if (scopes && !scopes.includes('read')) throw new Forbidden('This key has no right to read')
  return next()
})

/** For what only a signed-in person may do. */
export const forMembers = base.use(({ context, next }) => {
  if (!context.ctx.actor.id) {
    throw new Forbidden('Send an API key: Authorization: Bearer pv_…')
  }
  return next()
})

export const id = z.uuid().describe('UUID of a person, space, topic or post')

/** A page of a list: pass `next` back as `after`; null at the end. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}

export const paging = {
  after: z.string().max(500).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(100).optional().describe('items on a page'),
}
