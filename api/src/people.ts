import { listNotifications, countUnread, markRead } from '@parvis/core/notifications'
import { changeProfile, showAccount, showProfile } from '@parvis/core/people'
import { listTransfers, showStanding } from '@parvis/core/recognition'
import type { Context } from '@parvis/core/kernel/context'
import { z } from 'zod'
import { base, forMembers, id, pageOf, paging } from './base.ts'

const person = z
  .object({
    id,
    kind: z.literal('person'),
    title: z.string().describe('the name'),
    url: z.string(),
    handle: z.string(),
    role: z.string(),
    aboutHtml: z.string(),
    pictureUrl: z.string().nullable(),
    languages: z.array(z.string()),
    interests: z.array(z.string()),
    timeZone: z.string().nullable(),
    bot: z.boolean(),
    unclaimed: z.boolean().describe('imported, and not yet claimed'),
    joinedAt: z.string(),
    points: z.int(),
    solved: z.int().describe('answers of theirs that were accepted'),
    helped: z.int().describe('different people they helped'),
  })
  .meta({ id: 'Person' })

async function present(ctx: Context, handle: string): Promise<z.input<typeof person>> {
  const profile = await showProfile(ctx, { handle })
  const standing = await showStanding(ctx, { personId: profile.id })
  return { ...profile, ...standing, kind: 'person', title: profile.name, url: `/p/${profile.handle}` }
}

const show = base
  .route({
    method: 'GET',
    path: '/people/{handle}',
    summary: 'Somebody, as others see them',
    tags: ['people'],
  })
  .input(z.object({ handle: z.string() }))
  .output(person)
  .handler(({ input, context }) => present(context.ctx, input.handle))

const transfer = z.object({
  id: z.string(),
  kind: z.literal('points'),
  title: z.string(),
  url: z.string().nullable(),
  reason: z.string(),
  amount: z.int().describe('negative when points went back'),
  at: z.string(),
})

const points = base
  .route({
    method: 'GET',
    path: '/people/{handle}/points',
    summary: 'What each of their points is for',
    tags: ['people'],
  })
  .input(z.object({ handle: z.string(), after: paging.after }))
  .output(pageOf(transfer))
  .handler(async ({ input, context: { ctx } }) => {
    const { id: personId } = await showProfile(ctx, { handle: input.handle })
    const { items, next } = await listTransfers(ctx, { personId, after: input.after })
    return {
      items: items.map((item) => ({
        id: `${item.eventId}-${item.reason}`,
        kind: 'points' as const,
        title: item.topic?.title ?? item.reason,
        url: item.topic?.url ?? null,
        reason: item.reason,
        amount: item.points,
        at: item.at,
      })),
      next,
    }
  })

const me = forMembers
  .route({ method: 'GET', path: '/me', summary: 'Yourself', tags: ['me'] })
  .output(person)
  .handler(async ({ context: { ctx } }) => present(ctx, (await showAccount(ctx)).handle))

const changeMe = forMembers
  .route({ method: 'PATCH', path: '/me', summary: 'Change your profile', tags: ['me'] })
  .input(
    z.object({
      name: z.string().optional(),
      handle: z.string().optional(),
      about: z.string().optional().describe('Markdown'),
      location: z.string().optional(),
      website: z.string().optional(),
      languages: z.array(z.string()).optional(),
      interests: z.array(z.string()).optional(),
      timeZone: z.string().optional(),
    }),
  )
  .output(person)
  .handler(async ({ input, context: { ctx } }) => {
    await changeProfile(ctx, input)
    return present(ctx, (await showAccount(ctx)).handle)
  })

const notification = z
  .object({
    id: z.string(),
    kind: z.literal('notification'),
    title: z.string().describe('title of the conversation'),
    url: z.string(),
    reason: z.string(),
    at: z.string(),
    read: z.boolean(),
    actor: z
      .object({ id, handle: z.string(), name: z.string(), pictureUrl: z.string().nullable() })
      .nullable(),
    topicId: id,
    postId: id.nullable(),
  })
  .meta({ id: 'Notification' })

const notifications = forMembers
  .route({ method: 'GET', path: '/me/notifications', summary: 'What you were told', tags: ['me'] })
  .input(z.object(paging))
  .output(pageOf(notification).extend({ unread: z.int() }))
  .handler(async ({ input, context: { ctx } }) => {
    const { items, next } = await listNotifications(ctx, input)
    return {
      items: items.map(({ eventId, topic, ...item }) => ({
        ...item,
        id: eventId,
        kind: 'notification' as const,
        title: topic.title,
        topicId: topic.id,
      })),
      next,
      unread: await countUnread(ctx),
    }
  })

const read = forMembers
  .route({
    method: 'PUT',
    path: '/me/notifications/read',
    summary: 'Mark some as read, or all with null',
    tags: ['me'],
    successStatus: 204,
  })
  .input(z.object({ ids: z.array(z.string()).nullable() }))
  .output(z.void())
  .handler(async ({ input, context }) => void (await markRead(context.ctx, { eventIds: input.ids })))

export const people = { show, points }
export const self = { show: me, change: changeMe, notifications, read }
