import {
  answerSorts,
  deleteTopic,
  editPost,
  listTags,
  listTopics,
  openTopic,
  showTopic,
  topicSorts,
} from '@parvis/core/conversations'
import type { Tx } from '@parvis/core/kernel/context'
import { z } from 'zod'
import { allOf, base, counted, forMembers, id, nothing, pageOf, paging } from './base.ts'
import { changeRead, sayWhere } from './http.ts'
import { kind, presentItem, presentTopic, topic, topicItem } from './shapes.ts'

const one = z.object({ id })
const tags = ['topics']

const list = base
  .route({
    method: 'GET',
    path: '/topics',
    summary: 'Conversations',
    description: 'Only of spaces that you may read, and nothing that was deleted.',
    tags,
  })
  .meta({ least: 'visitor', seeks: true })
  .input(
    z.object({
      ...paging,
      kind: kind.optional(),
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
    description: 'The space decides who writes there, and which kinds of conversation it takes.',
    tags,
    successStatus: 201,
  })
  .meta({ least: 'member', seeks: true, conflicts: ['space.archived'] })
  .input(
    z.object({
      spaceId: id,
      kind,
      title: z.string(),
      body: z.string().describe('Markdown'),
      tags: z.array(z.string()).optional(),
      language: z.string().optional().describe('guessed from the text when absent'),
    }),
  )
  .output(topic)
  .handler(async ({ input, context }) => {
    const { topicId } = await openTopic(context.ctx, input)
    sayWhere(context, `/topics/${topicId}`)
    return presentTopic(await showTopic(context.ctx, { id: topicId }))
  })

const edit = forMembers
  .route({
    method: 'PATCH',
    path: '/topics/{id}',
    summary: 'Edit its title, tags or opening post',
    description:
      'What is not given stays as it is. What it said before stays in the history of its opening post.',
    tags,
  })
  .meta({
    least: 'moderator',
    own: true,
    conflicts: ['post.deleted', 'topic.deleted', 'topic.locked', 'space.archived'],
  })
  .input(
    one.extend({
      title: z.string().optional(),
      body: z.string().optional().describe('Markdown'),
      tags: z.array(z.string()).optional(),
    }),
  )
  .output(topic)
  .handler(({ input: { id: topicId, ...edited }, context }) => {
    const shown = async (tx: Tx) => presentTopic(await showTopic(tx, { id: topicId }))
    return changeRead(context, {
      shape: topic,
      what: `topic:${topicId}`,
      show: shown,
      change: async (tx) => editPost(tx, { topicId, postId: (await shown(tx)).opening.id, ...edited }),
    })
  })

const remove = forMembers
  .route({
    method: 'DELETE',
    path: '/topics/{id}',
    summary: 'Delete it; it can be restored',
    description: 'Its author may as long as nobody answered; then it is a moderator’s decision.',
    tags,
    successStatus: 204,
  })
  .meta({ least: 'moderator', own: true })
  .input(one)
  .output(nothing)
  .handler(async ({ input, context }) => void (await deleteTopic(context.ctx, { topicId: input.id })))

const knownTag = z
  .object({
    id: z.string(),
    kind: z.literal('tag'),
    title: z.string(),
    url: z.string(),
    topicsCount: counted,
  })
  .meta({ id: 'Tag' })

const listKnownTags = base
  .route({ method: 'GET', path: '/tags', summary: 'Tags in use lately, the most used first', tags })
  .input(z.object({ prefix: z.string().optional() }))
  .output(allOf(knownTag))
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

export const topics = { tags: listKnownTags, list, show, open, edit, remove }
export const topicShapes = { Tag: knownTag }
