import { listAuditEntries } from '@parvis/core/audit'
import type { Context } from '@parvis/core/kernel/context'
import { listSuspensions, restorePerson, showProfile, suspendPerson } from '@parvis/core/people'
import { z } from 'zod'
import { allOf, forManagers, forMembers, pageOf, paging } from './base.ts'

const suspension = z
  .object({
    id: z.uuid(),
    kind: z.literal('suspension'),
    title: z.string().describe('the reason, as the person was told'),
    url: z.string(),
    at: z.string(),
    until: z.string().nullable().describe('null: without end'),
    endedAt: z.string().nullable().describe('null while it lasts'),
    by: z.string().nullable().describe('name of who did it; null: the operator'),
  })
  .meta({ id: 'Suspension' })

const about = z.object({ handle: z.string() })

async function suspensionsOf(ctx: Context, handle: string) {
  const { id: personId } = await showProfile(ctx, { handle })
  const items = await listSuspensions(ctx, { personId })
  return items.map(({ reason, ...item }) => ({
    ...item,
    kind: 'suspension' as const,
    title: reason,
    url: `/console/people/${handle}`,
  }))
}

const list = forMembers
  .route({
    method: 'GET',
    path: '/people/{handle}/suspensions',
    summary: 'How often and why somebody was kept out; empty for whoever does not moderate',
    tags: ['staff'],
  })
  .input(about)
  .output(allOf(suspension))
  .handler(async ({ input, context }) => ({
    items: await suspensionsOf(context.ctx, input.handle),
    next: null,
  }))

const suspend = forMembers
  .route({
    method: 'PUT',
    path: '/people/{handle}/suspension',
    summary: 'Keep somebody out, or change why and until when',
    tags: ['staff'],
    successStatus: 204,
  })
  .meta({ least: 'moderator', scope: 'manage', conflicts: ['person.unclaimed', 'role.last-owner'] })
  .input(
    about.extend({
      reason: z.string().describe('the person reads these words'),
      until: z.string().nullable().optional().describe('a moment still to come; null: without end'),
    }),
  )
  .output(z.void())
  .handler(async ({ input: { handle, reason, until = null }, context: { ctx } }) => {
    const { id: personId } = await showProfile(ctx, { handle })
    await suspendPerson(ctx, { personId, reason, until })
  })

const restore = forMembers
  .route({
    method: 'DELETE',
    path: '/people/{handle}/suspension',
    summary: 'Let somebody in again',
    tags: ['staff'],
    successStatus: 204,
  })
  .meta({ least: 'moderator', scope: 'manage' })
  .input(about)
  .output(z.void())
  .handler(async ({ input, context: { ctx } }) => {
    const { id: personId } = await showProfile(ctx, { handle: input.handle })
    await restorePerson(ctx, { personId })
  })

const entry = z
  .object({
    id: z.string(),
    kind: z.literal('act'),
    title: z.string().describe('the event, such as person.suspended'),
    url: z.string().nullable().describe('of the conversation or the person it was about'),
    at: z.string(),
    door: z.enum(['pages', 'api', 'terminal', 'upkeep']).nullable(),
    who: z.string().nullable().describe('handle; null: the operator, or Parvis itself'),
    about: z.string().nullable().describe('handle'),
    host: z.string().nullable().describe('where a webhook leads'),
    from: z.string().nullable().describe('the role before'),
    to: z.string().nullable().describe('the role after'),
    reason: z.string().nullable(),
    until: z.string().nullable(),
  })
  .meta({ id: 'AuditEntry' })

const audit = forManagers
  .route({
    method: 'GET',
    path: '/audit',
    summary: 'What staff did with what is not their own, newest first',
    tags: ['staff'],
  })
  .input(
    z.object({
      ...paging,
      who: z.string().optional().describe('handle; parvis: the operator and Parvis itself'),
      about: z.string().optional().describe('handle'),
      type: z.string().optional().describe('an event, such as person.role-changed'),
      from: z.string().optional().describe('first day, such as 2026-01-31, in UTC'),
      to: z.string().optional().describe('last day, in UTC'),
    }),
  )
  .output(pageOf(entry))
  .handler(async ({ input, context: { ctx } }) => {
    const { items, next } = await listAuditEntries(ctx, input)
    return {
      items: items.map(({ id, at, type, door, who, about: whom, topic, host, from, to, reason, until }) => ({
        id,
        kind: 'act' as const,
        title: type,
        url: topic?.url ?? (whom && `/p/${whom.handle}`),
        at,
        door,
        who: who?.handle ?? null,
        about: whom?.handle ?? null,
        host,
        from,
        to,
        reason,
        until,
      })),
      next,
    }
  })

export const staff = { suspensions: list, suspend, restore, audit }
export const staffShapes = { Suspension: suspension, AuditEntry: entry }
