import {
  answerSorts,
  comment as makeComment,
  deletePost,
  editPost,
  giveAnswer,
  listComments,
  restorePost,
  showHistory,
  showSource,
  showTopic,
  vote,
  withdrawVote,
} from '@parvis/core/conversations'
import { z } from 'zod'
import { base, forMembers, id, pageOf, paging } from './base.ts'
import { author, comment, postItem, presentOne, presentPost } from './shapes.ts'

const topic = z.object({ id: id.describe('the conversation') })
const post = topic.extend({ postId: id })
const body = z.string().describe('Markdown')
const nothing = z.void()
const tags = ['posts']

const list = base
  .route({
    method: 'GET',
    path: '/topics/{id}/posts',
    summary: 'The opening post, then the answers: the accepted one first',
    tags,
  })
  .input(topic.extend({ after: paging.after, sort: z.enum(answerSorts).optional() }))
  .output(pageOf(postItem))
  .handler(async ({ input, context }) => {
    const shown = await showTopic(context.ctx, input)
    const page = input.after ? shown.answers : [shown.opening, ...shown.answers]
    return { items: page.map((one) => presentPost(shown, one)), next: shown.next }
  })

const add = forMembers
  .route({
    method: 'POST',
    path: '/topics/{id}/posts',
    summary: 'Answer, or comment under `parentId`',
    tags,
    successStatus: 201,
  })
  .input(topic.extend({ body, parentId: id.optional() }))
  .output(
    z.object({ id, kind: z.enum(['answer', 'comment']), title: z.string(), url: z.string(), topicId: id }),
  )
  .handler(async ({ input: { id: topicId, parentId, body: words }, context: { ctx } }) => {
    const made = parentId
      ? await makeComment(ctx, { topicId, postId: parentId, body: words })
      : await giveAnswer(ctx, { topicId, body: words })
    const { title } = await showTopic(ctx, { id: topicId })
    return {
      id: made.postId,
      kind: parentId ? ('comment' as const) : ('answer' as const),
      title,
      url: made.url,
      topicId,
    }
  })

const comments = base
  .route({
    method: 'GET',
    path: '/topics/{id}/posts/{postId}/comments',
    summary: 'Comments under a post',
    tags,
  })
  .input(post.extend({ after: paging.after }))
  .output(pageOf(comment))
  .handler(async ({ input, context: { ctx } }) => {
    const shown = await showTopic(ctx, { id: input.id })
    const { items, next } = await listComments(ctx, {
      topicId: input.id,
      postId: input.postId,
      after: input.after,
    })
    return { items: items.map((one) => presentOne(shown, one, input.postId)), next }
  })

const edit = forMembers
  .route({
    method: 'PATCH',
    path: '/topics/{id}/posts/{postId}',
    summary: 'Edit a post',
    tags,
    successStatus: 204,
  })
  .input(post.extend({ body }))
  .output(nothing)
  .handler(async ({ input, context }) => {
    await editPost(context.ctx, { topicId: input.id, postId: input.postId, body: input.body })
  })

const remove = forMembers
  .route({
    method: 'DELETE',
    path: '/topics/{id}/posts/{postId}',
    summary: 'Delete a post',
    tags,
    successStatus: 204,
  })
  .input(post)
  .output(nothing)
  .handler(async ({ input, context }) => {
    await deletePost(context.ctx, { topicId: input.id, postId: input.postId })
  })

const restore = forMembers
  .route({
    method: 'DELETE',
    path: '/topics/{id}/posts/{postId}/deletion',
    summary: 'Restore a post',
    tags,
    successStatus: 204,
  })
  .input(post)
  .output(nothing)
  .handler(async ({ input, context }) => {
    await restorePost(context.ctx, { topicId: input.id, postId: input.postId })
  })

const source = forMembers
  .route({
    method: 'GET',
    path: '/topics/{id}/posts/{postId}/source',
    summary: 'A post as it was typed',
    tags,
  })
  .input(post)
  .output(
    z.object({ id, kind: z.string(), title: z.string(), url: z.string(), tags: z.array(z.string()), body }),
  )
  .handler(async ({ input, context }) => {
    const found = await showSource(context.ctx, { topicId: input.id, postId: input.postId })
    return { ...found, id: found.postId, kind: found.role, tags: [...found.tags] }
  })

const version = z.object({
  id: z.string(),
  kind: z.literal('version'),
  title: z.string().nullable(),
  url: z.string(),
  body,
  tags: z.array(z.string()).nullable(),
  replacedAt: z.string().nullable().describe('null for what it says now'),
  replacedBy: author.nullable(),
})

const history = base
  .route({
    method: 'GET',
    path: '/topics/{id}/posts/{postId}/history',
    summary: 'What a post said before',
    tags,
  })
  .input(post)
  .output(z.object({ items: z.array(version), next: z.null() }))
  .handler(async ({ input, context }) => {
    const { url, current, versions } = await showHistory(context.ctx, {
      topicId: input.id,
      postId: input.postId,
    })
    const now = { ...current, number: 0, replacedAt: null, replacedBy: null }
    const items = [now, ...versions].map(({ number, tags: said, ...rest }) => ({
      ...rest,
      id: `${input.postId}-${number}`,
      kind: 'version' as const,
      url,
      tags: said && [...said],
    }))
    return { items, next: null }
  })

const kindOfVote = z.enum(['useful', 'thanks'])

const give = forMembers
  .route({
    method: 'PUT',
    path: '/topics/{id}/posts/{postId}/votes/{kind}',
    summary: 'Find a post useful, or thank for it',
    tags,
    successStatus: 204,
  })
  .input(post.extend({ kind: kindOfVote }))
  .output(nothing)
  .handler(async ({ input, context }) => {
    await vote(context.ctx, { topicId: input.id, postId: input.postId, kind: input.kind })
  })

const withdraw = forMembers
  .route({
    method: 'DELETE',
    path: '/topics/{id}/posts/{postId}/votes/{kind}',
    summary: 'Take the vote back',
    tags,
    successStatus: 204,
  })
  .input(post.extend({ kind: kindOfVote }))
  .output(nothing)
  .handler(async ({ input, context }) => {
    await withdrawVote(context.ctx, { topicId: input.id, postId: input.postId, kind: input.kind })
  })

export const posts = { list, add, comments, source, history, edit, remove, restore, vote: give, withdraw }
