import { changePreferences, mailTimes, reasons, showPreferences } from '@parvis/core/notifications'
import { z } from 'zod'
import { forMembers, moment } from './base.ts'
import { changeRead } from './http.ts'
import { address } from './shapes.ts'

const tags = ['me']

const mailTime = z.enum(mailTimes)
const preference = z.object({
  mail: mailTime.describe('some minutes later and only if it is still unread, once a day, or not at all'),
  push: z.boolean().describe('whether devices that asked for it are told'),
})

const preferences = z
  .object({
    kind: z.literal('notification preferences'),
    url: address,
    reasons: z.record(z.enum(reasons), preference),
    stoppedSince: moment
      .nullable()
      .describe('no mail about news is sent since then, whatever the reasons say'),
  })
  .meta({ id: 'NotificationPreferences' })

const show = forMembers
  .route({ method: 'GET', path: '/me/notifications/preferences', summary: 'What you want to hear of', tags })
  .output(preferences)
  .handler(({ context: { ctx } }) => present(ctx))

const change = forMembers
  .route({
    method: 'PATCH',
    path: '/me/notifications/preferences',
    summary: 'Choose what you want to hear of',
    description:
      'What is not named stays as it is. `stopped` stops every mail about news, or lets them come again as the reasons say.',
    tags,
  })
  .input(
    z.object({
      mail: z.partialRecord(z.enum(reasons), mailTime).optional(),
      push: z.partialRecord(z.enum(reasons), z.boolean()).optional(),
      stopped: z.boolean().optional(),
    }),
  )
  .output(preferences)
  .handler(({ input, context }) =>
    changeRead(context, {
      shape: preferences,
      what: `preferences:${context.ctx.actor.id}`,
      show: present,
      change: (tx) => changePreferences(tx, input),
    }),
  )

async function present(ctx: Parameters<typeof showPreferences>[0]) {
  const shown = await showPreferences(ctx)
  return { kind: 'notification preferences' as const, url: '/settings/notifications', ...shown }
}

export const preferenceOperations = { preferences: show, choose: change }
export const preferenceShapes = { NotificationPreferences: preferences }
