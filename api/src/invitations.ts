import {
  createInvitation,
  givenRoles,
  languagesSpoken,
  listInvitations,
  revokeInvitation,
} from '@parvis/core/people'
import { z } from 'zod'
import { forManagers, id, pageOf, paging } from './base.ts'

const someone = z.object({ handle: z.string(), name: z.string() })

const invitation = z
  .object({
    id,
    kind: z.literal('invitation'),
    title: z.string().describe('its note, or the address it was mailed to'),
    url: z.string(),
    role: z.enum(givenRoles),
    space: z.object({ slug: z.string(), name: z.string() }).nullable(),
    email: z.string().nullable(),
    state: z.enum(['open', 'used', 'expired', 'withdrawn']),
    createdAt: z.string(),
    expiresAt: z.string(),
    mostUses: z.int().nullable().describe('null: as many as come'),
    uses: z.int(),
    by: someone.nullable().describe('null: the operator'),
    came: z.array(someone).describe('the first twenty who came with it'),
  })
  .meta({ id: 'Invitation' })

const list = forManagers
  .route({ method: 'GET', path: '/invitations', summary: 'Invitations, newest first', tags: ['staff'] })
  .input(z.object(paging))
  .output(pageOf(invitation))
  .handler(async ({ input, context: { ctx } }) => {
    const { items, next } = await listInvitations(ctx, input)
    return {
      items: items.map(({ note, ...item }) => ({
        ...item,
        kind: 'invitation' as const,
        title: note || (item.email ?? ''),
        url: '/console/invitations',
      })),
      next,
    }
  })

const make = forManagers
  .route({
    method: 'POST',
    path: '/invitations',
    summary: 'Invite somebody by mail, or make a link; the link is in the answer and nowhere else',
    tags: ['staff'],
    successStatus: 201,
  })
  .meta({ least: 'manager', scope: 'manage', seeks: true, conflicts: ['invitation.space-closed'] })
  .input(
    z.object({
      role: z.enum(givenRoles).optional(),
      spaceId: id.nullable().optional().describe('where they arrive'),
      email: z.string().nullable().optional().describe('mailed there, for this address alone'),
      note: z.string().optional(),
      uses: z.int().nullable().optional().describe('null: as many as come'),
      days: z.int().optional(),
      locale: z.enum(languagesSpoken).optional().describe('language of the mail'),
    }),
  )
  .output(z.object({ id, url: z.string().nullable(), expiresAt: z.string() }))
  .handler(({ input, context }) => createInvitation(context.ctx, input))

const withdraw = forManagers
  .route({
    method: 'DELETE',
    path: '/invitations/{id}',
    summary: 'Withdraw an invitation; those who came stay',
    tags: ['staff'],
    successStatus: 204,
  })
  .input(z.object({ id }))
  .output(z.void())
  .handler(({ input, context }) => revokeInvitation(context.ctx, { invitationId: input.id }))

export const invitations = { list, make, withdraw }
export const invitationShapes = { Invitation: invitation }
