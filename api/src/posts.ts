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
} from '@parvis/core/conversations'
import type { Reader } from '@parvis/core/kernel/context'
import { z } from 'zod'
import { allOf, base, counted, forMembers, id, moment, nothing, pageOf, paging } from './base.ts'
import { changeRead, sayWhere } from './http.ts'
import { address, author, comment, postItem, presentOne, presentPost } from './shapes.ts'

const topic = z.object({ id: id.describe('the conversation') })
const post = topic.extend({ postId: id })
const body = z.string().describe('Markdown')
const quiet = ['topic.deleted', 'topic.locked', 'space.archived']
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
  .meta({ least: 'member', conflicts: ['post.deleted', ...quiet] })
  .input(topic.extend({ body, parentId: id.optional() }))
  .output(z.object({ id, kind: z.enum(['answer', 'comment']), title: z.string(), url: address, topicId: id }))
  .handler(async ({ input: { id: topicId, parentId, body: words }, context }) => {
    const { ctx } = context
    const made = parentId
      ? await makeComment(ctx, { topicId, postId: parentId, body: words })
      : await giveAnswer(ctx, { topicId, body: words })
    sayWhere(context, `/topics/${topicId}/posts`)
    return {
      id: made.postId,
      kind: parentId ? ('comment' as const) : ('answer' as const),
      title: made.title,
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

const remove = forMembers
  .route({
    method: 'DELETE',
    path: '/topics/{id}/posts/{postId}',
    summary: 'Delete a post',
    description: 'Its author may until others have built on it; then it is a moderator’s decision.',
    tags,
    successStatus: 204,
  })
  .meta({ least: 'moderator', own: true, conflicts: ['post.opens-topic'] })
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
  .meta({ least: 'moderator', own: true })
  .input(post)
  .output(nothing)
  .handler(async ({ input, context }) => {
    await restorePost(context.ctx, { topicId: input.id, postId: input.postId })
  })

const sourceOfPost = z
  .object({
    id,
    kind: z.enum(['opening', 'answer', 'comment']),
    title: z.string(),
    url: address,
    tags: z.array(z.string()),
    body,
    version: counted.describe('how often it was edited'),
  })
  .meta({ id: 'Source' })

async function showOne(ctx: Reader, { id: topicId, postId }: z.output<typeof post>) {
  const { role: kind, tags: its, ...found } = await showSource(ctx, { topicId, postId })
  return { ...found, id: postId, kind, tags: [...its] }
}

const source = forMembers
  .route({
    method: 'GET',
    path: '/topics/{id}/posts/{postId}/source',
    summary: 'A post as it was typed',
    description: 'What an editor begins with: for whoever may change it.',
    tags,
  })
  .meta({ least: 'moderator', own: true, scope: 'write' })
  .input(post)
  .output(sourceOfPost)
  .handler(({ input, context }) => showOne(context.ctx, input))

const edit = forMembers
  .route({
    method: 'PATCH',
    path: '/topics/{id}/posts/{postId}/source',
    summary: 'Edit a post',
    description:
      'What is not given stays as it is; title and tags belong to the opening post. What it said before stays in its ' +
      'history. With `If-Match` nobody writes over what they have not read.',
    tags,
  })
  .meta({ least: 'moderator', own: true, conflicts: ['post.deleted', 'post.changed', ...quiet] })
  .input(
    post.extend({
      body: body.optional(),
      title: z.string().optional(),
      tags: z.array(z.string()).optional(),
      version: z.int().optional().describe('refuse when it is not this one any more'),
    }),
  )
  .output(sourceOfPost)
  .handler(({ input: { id: topicId, postId, ...edited }, context }) =>
    changeRead(context, {
      shape: sourceOfPost,
      what: `post:${postId}`,
      show: (tx) => showOne(tx, { id: topicId, postId }),
      change: (tx) => editPost(tx, { topicId, postId, ...edited }),
    }),
  )

const version = z
  .object({
    id: z.string(),
    kind: z.literal('version'),
    title: z.string().nullable(),
    url: address,
    body,
    tags: z.array(z.string()).nullable(),
    replacedAt: moment.nullable().describe('null for what it says now'),
    replacedBy: author.nullable(),
  })
  .meta({ id: 'Version' })

const history = base
  .route({
    method: 'GET',
    path: '/topics/{id}/posts/{postId}/history',
    summary: 'What a post said before',
    tags,
  })
  .input(post)
  .output(allOf(version))
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

export const posts = { list, add, comments, source, history, edit, remove, restore }
export const postShapes = { Source: sourceOfPost, Version: version }
