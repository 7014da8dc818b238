import {
  acceptAnswer,
  answerSorts,
  deleteTopic,
  editPost,
  followTopic,
  listTags,
  listTopics,
  lockTopic,
  openTopic,
  restoreTopic,
  showSource,
  showTopic,
  topicSorts,
  unacceptAnswer,
  unfollowTopic,
  unlockTopic,
} from '@parvis/core/conversations'
import { z } from 'zod'
import { base, forMembers, id, pageOf, paging } from './base.ts'
import { presentItem, presentTopic, topic, topicItem } from './shapes.ts'

const one = z.object({ id })
const nothing = z.void()
const tags = ['topics']

const list = base
  .route({ method: 'GET', path: '/topics', summary: 'Conversations', tags })
  .input(
    z.object({
      ...paging,
      kind: z.enum(['question', 'discussion']).optional(),
      sort: z.enum(topicSorts).optional().describe('newest when absent'),
      space: z.string().optional().describe('slug of a space'),
      tag: z.string().optional(),
      author: id.optional(),
    }),
  )
  .output(pageOf(topicItem))
  .handler(async ({ input: { space, author, ...asked }, context }) => {
    const { items, next } = await listTopics(context.ctx, { ...asked, spaceSlug: space, authorId: author })
    return { items: items.map(presentItem), next }
  })

const show = base
  .route({ method: 'GET', path: '/topics/{id}', summary: 'One conversation with its opening post', tags })
  .input(one.extend({ sort: z.enum(answerSorts).optional() }))
  .output(topic)
  .handler(async ({ input, context }) => presentTopic(await showTopic(context.ctx, input)))

const open = forMembers
  .route({
    method: 'POST',
    path: '/topics',
    summary: 'Ask a question or open a discussion',
    tags,
    successStatus: 201,
  })
  .input(
    z.object({
      spaceId: id,
      kind: z.enum(['question', 'discussion']),
      title: z.string(),
      body: z.string().describe('Markdown'),
      tags: z.array(z.string()).optional(),
      language: z.string().optional(),
    }),
  )
  .output(topic)
  .handler(async ({ input, context }) => {
    const { topicId } = await openTopic(context.ctx, input)
    return presentTopic(await showTopic(context.ctx, { id: topicId }))
  })

const edit = forMembers
  .route({ method: 'PATCH', path: '/topics/{id}', summary: 'Edit its title, tags or opening post', tags })
  .input(
    one.extend({
      title: z.string().optional(),
      body: z.string().optional(),
      tags: z.array(z.string()).optional(),
    }),
  )
  .output(topic)
  .handler(async ({ input: { id: topicId, ...edited }, context }) => {
    const { opening } = await showTopic(context.ctx, { id: topicId })
    const { body } = await showSource(context.ctx, { topicId, postId: opening.id })
    await editPost(context.ctx, { topicId, postId: opening.id, body, ...edited })
    return presentTopic(await showTopic(context.ctx, { id: topicId }))
  })

const remove = forMembers
  .route({
    method: 'DELETE',
    path: '/topics/{id}',
    summary: 'Delete it; it can be restored',
    tags,
    successStatus: 204,
  })
  .input(one)
  .output(nothing)
  .handler(async ({ input, context }) => void (await deleteTopic(context.ctx, { topicId: input.id })))

const restore = forMembers
  .route({ method: 'DELETE', path: '/topics/{id}/deletion', summary: 'Restore it', tags, successStatus: 204 })
  .input(one)
  .output(nothing)
  .handler(async ({ input, context }) => void (await restoreTopic(context.ctx, { topicId: input.id })))

const accept = forMembers
  .route({ method: 'PUT', path: '/topics/{id}/accepted-answer', summary: 'Say which answer solved it', tags })
  .input(one.extend({ postId: id }))
  .output(topic)
  .handler(async ({ input, context }) => {
    await acceptAnswer(context.ctx, { topicId: input.id, postId: input.postId })
    return presentTopic(await showTopic(context.ctx, { id: input.id }))
  })

const unaccept = forMembers
  .route({
    method: 'DELETE',
    path: '/topics/{id}/accepted-answer',
    summary: 'No answer solved it',
    tags,
    successStatus: 204,
  })
  .input(one)
  .output(nothing)
  .handler(async ({ input, context }) => void (await unacceptAnswer(context.ctx, { topicId: input.id })))

const follow = forMembers
  .route({
    method: 'PUT',
    path: '/topics/{id}/follow',
    summary: 'Be told of what is new in it',
    tags,
    successStatus: 204,
  })
  .input(one)
  .output(nothing)
  .handler(async ({ input, context }) => void (await followTopic(context.ctx, { topicId: input.id })))

const unfollow = forMembers
  .route({
    method: 'DELETE',
    path: '/topics/{id}/follow',
    summary: 'No longer be told',
    tags,
    successStatus: 204,
  })
  .input(one)
  .output(nothing)
  .handler(async ({ input, context }) => void (await unfollowTopic(context.ctx, { topicId: input.id })))

const lock = forMembers
  .route({
    method: 'PUT',
    path: '/topics/{id}/lock',
    summary: 'Close it for new posts',
    tags,
    successStatus: 204,
  })
  .input(one)
  .output(nothing)
  .handler(async ({ input, context }) => void (await lockTopic(context.ctx, { topicId: input.id })))

const unlock = forMembers
  .route({ method: 'DELETE', path: '/topics/{id}/lock', summary: 'Open it again', tags, successStatus: 204 })
  .input(one)
  .output(nothing)
  .handler(async ({ input, context }) => void (await unlockTopic(context.ctx, { topicId: input.id })))

const knownTag = z.object({
  id: z.string(),
  kind: z.literal('tag'),
  title: z.string(),
  url: z.string(),
  topicsCount: z.int(),
})

const listKnownTags = base
  .route({ method: 'GET', path: '/tags', summary: 'Tags in use lately, the most used first', tags })
  .input(z.object({ prefix: z.string().optional() }))
  .output(z.object({ items: z.array(knownTag), next: z.null() }))
  .handler(async ({ input, context }) => {
    const items = (await listTags(context.ctx, input)).map(({ tag, topicsCount }) => ({
      id: tag,
      kind: 'tag' as const,
      title: tag,
      url: `/tags/${encodeURIComponent(tag)}`,
      topicsCount,
    }))
    return { items, next: null }
  })

export const topics = {
  tags: listKnownTags,
  list,
  show,
  open,
  edit,
  remove,
  restore,
  accept,
  unaccept,
  follow,
  unfollow,
  lock,
  unlock,
}
