import { countUnread, listNotifications, markRead } from '@parvis/core/notifications'
import { changeProfile, listApiKeys, languagesSpoken, listSessions, showAccount } from '@parvis/core/people'
import { z } from 'zod'
import { allOf, counted, forMembers, id, moment, nothing, pageOf, paging } from './base.ts'
import { changeRead } from './http.ts'
import { person, presentPerson } from './people.ts'
import { address, role } from './shapes.ts'

const tags = ['me']

const show = forMembers
  .route({ method: 'GET', path: '/me', summary: 'Yourself', tags })
  .output(person)
  .handler(async ({ context: { ctx } }) => presentPerson(ctx, (await showAccount(ctx)).handle))

/** What can be changed of a profile. */
export const profileChanges = {
  name: z.string().optional(),
  about: z.string().optional().describe('Markdown'),
  location: z.string().optional(),
  website: z.string().optional(),
  languages: z.array(z.string()).optional(),
  interests: z.array(z.string()).optional(),
  timeZone: z.string().optional().describe('such as Europe/Paris'),
}

const change = forMembers
  .route({
    method: 'PATCH',
    path: '/me',
    summary: 'Change your profile',
    description: 'What is not given stays as it is.',
    tags,
  })
  .meta({ least: 'member', conflicts: ['handle.taken'] })
  .input(
    z.object({
      ...profileChanges,
      handle: z.string().optional(),
      locale: z.enum(languagesSpoken).optional().describe('language of pages and mails'),
    }),
  )
  .output(person)
  .handler(({ input, context }) =>
    changeRead(context, {
      shape: person,
      what: `person:${context.ctx.actor.id}`,
      show: async (tx) => presentPerson(tx, (await showAccount(tx)).handle),
      change: (tx) => changeProfile(tx, input),
    }),
  )

const accountShape = z
  .object({
    id,
    kind: z.literal('account'),
    title: z.string().describe('the address you sign in with'),
    url: address,
    handle: z.string(),
    role,
    email: z.string(),
    hasPassword: z.boolean(),
    hasPasskey: z.boolean(),
    locale: z.string().nullable(),
    timeZone: z.string().nullable(),
  })
  .meta({ id: 'Account' })

const account = forMembers
  .route({ method: 'GET', path: '/me/account', summary: 'What only you see of yourself', tags })
  .output(accountShape)
  .handler(async ({ context: { ctx } }) => {
    const { personId, ...found } = await showAccount(ctx)
    return {
      id: personId,
      kind: 'account',
      title: found.email,
      url: '/settings/account',
      ...found,
    } as z.input<typeof accountShape>
  })

const key = z
  .object({
    id,
    kind: z.literal('key'),
    title: z.string(),
    url: address,
    hint: z.string().describe('how its secret ends'),
    scopes: z.array(z.string()),
    createdAt: moment,
    expiresAt: moment.nullable(),
    expired: z.boolean(),
    lastUsedOn: z.iso.date().nullable(),
  })
  .meta({ id: 'Key' })

const keys = forMembers
  .route({
    method: 'GET',
    path: '/me/keys',
    summary: 'Your API keys, never their secrets',
    description: 'Keys are made and revoked in the settings, by a person who is signed in.',
    tags,
  })
  .output(allOf(key))
  .handler(async ({ context }) => ({
    items: (await listApiKeys(context.ctx)).map(({ name, ...found }) => ({
      ...found,
      kind: 'key' as const,
      title: name,
      url: '/settings/account',
    })),
    next: null,
  }))

const session = z
  .object({
    id,
    kind: z.literal('session'),
    title: z.string().describe('what the browser called itself'),
    url: address,
    address: z.string(),
    createdAt: moment,
    lastSeenAt: moment,
    expiresAt: moment,
  })
  .meta({ id: 'Session' })

const sessions = forMembers
  .route({ method: 'GET', path: '/me/sessions', summary: 'Where you are signed in', tags })
  .output(allOf(session))
  .handler(async ({ context }) => ({
    items: (await listSessions(context.ctx)).map(({ userAgent, ...found }) => ({
      ...found,
      kind: 'session' as const,
      title: userAgent,
      url: '/settings/account',
    })),
    next: null,
  }))

const notification = z
  .object({
    id: z.string(),
    kind: z.literal('notification'),
    title: z.string().describe('title of the conversation'),
    topicLanguage: z.string().describe('what that conversation is in, as RFC 5646 has it'),
    url: address,
    reason: z.string(),
    at: moment,
    read: z.boolean(),
    actor: z
      .object({ id, handle: z.string(), name: z.string(), pictureUrl: z.string().nullable() })
      .nullable(),
    topicId: id,
    postId: id.nullable(),
  })
  .meta({ id: 'Notification' })

const notifications = forMembers
  .route({ method: 'GET', path: '/me/notifications', summary: 'What you were told', tags })
  .input(z.object(paging))
  .output(pageOf(notification).extend({ unread: counted }))
  .handler(async ({ input, context: { ctx } }) => {
    const { items, next } = await listNotifications(ctx, input)
    return {
      items: items.map(({ eventId, topic, ...item }) => ({
        ...item,
        id: eventId,
        kind: 'notification' as const,
        title: topic.title,
        topicLanguage: topic.language,
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
    tags,
    successStatus: 204,
  })
  .input(z.object({ ids: z.array(z.string()).max(1000).nullable() }))
  .output(nothing)
  .handler(async ({ input, context }) => void (await markRead(context.ctx, { eventIds: input.ids })))

export const me = { show, change, account, keys, sessions, notifications, read }
export const meShapes = { Account: accountShape, Key: key, Session: session, Notification: notification }
