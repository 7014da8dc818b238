import { os } from '@orpc/server'
import type { Context } from '@parvis/core/kernel/context'
import { Forbidden } from '@parvis/core/kernel/refusals'
import { z } from 'zod'
import { scopeOf, type Demands } from './demands.ts'
import { etagOf, type Asking } from './http.ts'
import { readingCopy, sayPosition } from './copies.ts'
import { createOnce } from './once.ts'

const first: Demands = { least: 'visitor' }

/** Every operation gets the caller's own context. A key does what its scopes say: without `read`, nothing. */
export const base = os
  .$context<Asking>()
  .$meta(first)
  .use(({ context, procedure, next }) => {
    const { scopes } = context.ctx.actor
    const { meta, route } = procedure['~orpc']
    const needed = scopeOf(meta as Demands, route.method)
    if (scopes && !scopes.includes('read')) throw new Forbidden('This key has no right to read')
    if (scopes && !scopes.includes(needed)) throw new Forbidden(`This key has no right to ${needed}`)
    return next()
  })
  .use(async ({ context, procedure, next }) => {
    const { meta, route } = procedure['~orpc']
    if (route.method === 'GET') return next({ context: readingCopy(context, meta as Demands) })
    const answered = await next()
    await sayPosition(context)
    return answered
  })
  .use(async ({ context, procedure, path, next }, input, output) => {
    const { http, ctx } = context
    const { method } = procedure['~orpc'].route
    if (method === 'POST' && ctx.actor.id && http?.header('idempotency-key') !== undefined) {
      const act = async (tx: Context) => (await next({ context: { ctx: tx } })).output
      return output(await createOnce(context, { path, input }, act))
    }
    const answered = await next()
    if (method === 'GET') http?.say('etag', etagOf(answered.output))
    return answered
  })

/** For what only a signed-in person may do. */
export const forMembers = base.meta({ least: 'member' }).use(({ context, next }) => {
  if (!context.ctx.actor.id) {
    throw new Forbidden('Send an API key: Authorization: Bearer pv_…')
  }
  return next()
})

/** For what the team looks at. */
export const forStaff = forMembers.meta({ least: 'responder' })

/** For what those who run the community do: their keys need `manage`. */
export const forManagers = forMembers.meta({ least: 'manager', scope: 'manage' })

export const id = z.uuid().describe('a UUID')
export const moment = z.iso.datetime({ offset: true }).describe('RFC 3339, in UTC')
export const counted = z.int().min(0)
export const nothing = z.void()

/** A page of a list: pass `next` back as `after`; null at the end. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}

/** A list that is never so long that it needs pages. */
export function allOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.null() })
}

export const paging = {
  after: z.string().max(500).optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(100).optional().describe('items on a page'),
}
