import { postUrl, type ListedTopic, type ShownPost, type ShownTopic } from '@parvis/core/conversations'
import { z } from 'zod'
import { id } from './base.ts'

export const author = z
  .object({
    id: id.nullable(),
    handle: z.string().nullable(),
    name: z.string().nullable(),
    pictureUrl: z.string().nullable(),
    role: z.string().nullable(),
    bot: z.boolean(),
  })
  .describe('all null when the author is gone; only a name for one who is no member')
  .meta({ id: 'Author' })

const spaceReference = z.object({ id, slug: z.string(), name: z.string() })

const topicCore = {
  id,
  kind: z.enum(['question', 'discussion']),
  title: z.string(),
  url: z.string(),
  language: z.string(),
  tags: z.array(z.string()),
  author,
  space: spaceReference,
  createdAt: z.string(),
  lastActivityAt: z.string(),
  answersCount: z.int(),
  usefulCount: z.int(),
  lockedAt: z.string().nullable(),
}

export const topicItem = z
  .object({
    ...topicCore,
    solved: z.boolean(),
    excerpt: z.string().describe('the first words, without markup'),
  })
  .meta({ id: 'TopicItem' })

const post = {
  id,
  kind: z.enum(['opening', 'answer', 'comment']),
  title: z.string().describe('title of its conversation'),
  url: z.string(),
  topicId: id,
  parentId: id.nullable().describe('the post that a comment is under'),
  author,
  language: z.string(),
  bodyHtml: z.string(),
  createdAt: z.string(),
  editedAt: z.string().nullable(),
  deletedAt: z.string().nullable(),
  usefulCount: z.int(),
  thanksCount: z.int(),
  accepted: z.boolean(),
  votes: z.array(z.enum(['useful', 'thanks'])).describe('your own'),
}

export const comment = z.object(post).meta({ id: 'Comment' })

export const postItem = z
  .object({
    ...post,
    commentsCount: z.int(),
    comments: z.array(comment).describe('the first of them'),
    may: z.record(z.string(), z.boolean()),
  })
  .meta({ id: 'Post' })

export const topic = z
  .object({
    ...topicCore,
    acceptedPostId: id.nullable(),
    acceptedAt: z.string().nullable(),
    editedAt: z.string().nullable(),
    deletedAt: z.string().nullable(),
    follows: z.boolean(),
    opening: postItem,
    may: z.record(z.string(), z.boolean()),
  })
  .meta({ id: 'Topic' })

export function presentItem(item: ListedTopic): z.input<typeof topicItem> {
  return { ...item, tags: [...item.tags] }
}

export function presentTopic(shown: ShownTopic): z.input<typeof topic> {
  return { ...shown, tags: [...shown.tags], opening: presentPost(shown, shown.opening) }
}

/** A post with the conversation it stands in, so that it can be read alone. */
export function presentPost(shown: ShownTopic, found: ShownPost): z.input<typeof postItem> {
  return {
    ...presentOne(shown, found, null),
    commentsCount: found.commentsCount,
    comments: found.comments.map((one) => presentOne(shown, one, found.id)),
    may: { ...found.may },
  }
}

export function presentOne(
  shown: Pick<ShownTopic, 'id' | 'title' | 'slug'>,
  found: ShownPost,
  parentId: string | null,
): z.input<typeof comment> {
  return {
    ...found,
    kind: found.role,
    title: shown.title,
    url: postUrl(shown, found.id),
    topicId: shown.id,
    parentId,
    votes: [...found.votes],
  }
}
