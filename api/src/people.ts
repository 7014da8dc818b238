import { listPostsOf } from '@parvis/core/conversations'
import type { Context } from '@parvis/core/kernel/context'
import { listPeople, showProfile } from '@parvis/core/people'
import { listTransfers, showStanding } from '@parvis/core/recognition'
import { z } from 'zod'
import { base, counted, id, moment, pageOf, paging } from './base.ts'
import { address, kind, role } from './shapes.ts'

const tags = ['people']
const named = z.object({ handle: z.string() })

export const person = z
  .object({
    id,
    kind: z.literal('person'),
    title: z.string().describe('the name'),
    url: address,
    handle: z.string(),
    role,
    aboutHtml: z.string(),
    location: z.string().nullable(),
    website: z.string().nullable(),
    pictureUrl: z.string().nullable(),
    languages: z.array(z.string()),
    interests: z.array(z.string()),
    timeZone: z.string().nullable(),
    bot: z.boolean(),
    unclaimed: z.boolean().describe('imported, and not yet claimed'),
    suspended: z.boolean(),
    joinedAt: moment,
    points: z.int(),
    solved: counted.describe('answers of theirs that were accepted'),
    helped: counted.describe('different people they helped'),
  })
  .meta({ id: 'Person' })

export async function presentPerson(ctx: Context, handle: string): Promise<z.input<typeof person>> {
  const profile = await showProfile(ctx, { handle })
  const standing = await showStanding(ctx, { personId: profile.id })
  return { ...profile, ...standing, kind: 'person', title: profile.name, url: urlOf(profile) }
}

function urlOf({ handle }: { handle: string }): string {
  return `/p/${encodeURIComponent(handle)}`
}

const personItem = z
  .object({
    id,
    kind: z.literal('person'),
    title: z.string().describe('the name'),
    url: address,
    handle: z.string(),
    role,
    pictureUrl: z.string().nullable(),
    email: z.string().nullable().describe('only for managers whose key may manage'),
    joinedAt: moment,
    unclaimed: z.boolean(),
    suspended: z.boolean(),
  })
  .meta({ id: 'PersonItem' })

const list = base
  .route({ method: 'GET', path: '/people', summary: 'People, newest first', tags })
  .input(
    z.object({
      ...paging,
      q: z.string().max(100).optional().describe('part of a name or handle'),
      role: role.exclude(['visitor']).optional(),
    }),
  )
  .output(pageOf(personItem))
  .handler(async ({ input, context }) => {
    const { items, next } = await listPeople(context.ctx, input)
    return {
      items: items.map((one) => ({ ...one, kind: 'person' as const, title: one.name, url: urlOf(one) })),
      next,
    }
  })

const show = base
  .route({ method: 'GET', path: '/people/{handle}', summary: 'Somebody, as others see them', tags })
  .input(named)
  .output(person)
  .handler(({ input, context }) => presentPerson(context.ctx, input.handle))

const said = z
  .object({
    id,
    kind: z.enum(['opening', 'answer']),
    title: z.string().describe('title of its conversation'),
    topicLanguage: z.string().describe('what that conversation is in, as RFC 5646 has it'),
    url: address,
    topicId: id,
    topicKind: kind,
    excerpt: z.string(),
    language: z.string(),
    space: z.object({ slug: z.string(), name: z.string() }),
    createdAt: moment,
    usefulCount: counted,
    accepted: z.boolean(),
  })
  .meta({ id: 'PostItem' })

const posts = base
  .route({
    method: 'GET',
    path: '/people/{handle}/posts',
    summary: 'What somebody asked, said and answered',
    description: 'Newest first, where you may read; comments are left out.',
    tags,
  })
  .input(named.extend({ ...paging, role: z.enum(['opening', 'answer']).optional() }))
  .output(pageOf(said))
  .handler(async ({ input: { handle, ...asked }, context: { ctx } }) => {
    const { id: personId } = await showProfile(ctx, { handle })
    const { items, next } = await listPostsOf(ctx, { personId, ...asked })
    return {
      items: items.map((one) => ({ ...one, id: one.postId, kind: one.role, topicKind: one.kind })),
      next,
    }
  })

const transfer = z
  .object({
    id: z.string(),
    kind: z.literal('points'),
    title: z.string(),
    url: address.nullable(),
    reason: z.string(),
    amount: z.int().describe('negative when points went back'),
    at: moment,
  })
  .meta({ id: 'Points' })

const points = base
  .route({
    method: 'GET',
    path: '/people/{handle}/points',
    summary: 'What each of their points is for',
    tags,
  })
  .input(named.extend({ after: paging.after }))
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

export const people = { list, show, posts, points }
export const peopleShapes = { Person: person, PersonItem: personItem, PostItem: said, Points: transfer }
