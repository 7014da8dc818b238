import { postUrl, type ListedTopic, type ShownPost, type ShownTopic } from '@parvis/core/conversations'
import { z } from 'zod'
import { counted, id, moment } from './base.ts'

export const role = z
  .enum(['visitor', 'member', 'ambassador', 'responder', 'moderator', 'manager', 'owner'])
  .meta({ id: 'Role' })
export const kind = z.enum(['question', 'discussion'])
export const address = z.string().describe('path on this community, such as /c/1b2c/why-does-it-hum')

export const author = z
  .object({
    id: id.nullable(),
    handle: z.string().nullable(),
    name: z.string().nullable(),
    pictureUrl: z.string().nullable(),
    role: z.string().nullable(),
    bot: z.boolean(),
  })
  .describe('All null when the author is gone; only a name for one who is no member.')
  .meta({ id: 'Author' })

const spaceReference = z.object({ id, slug: z.string(), name: z.string() })

const topicCore = {
  id,
  kind,
  title: z.string(),
  url: address,
  language: z.string(),
  tags: z.array(z.string()),
  author,
  space: spaceReference,
  createdAt: moment,
  lastActivityAt: moment,
  answersCount: counted,
  usefulCount: counted,
  lockedAt: moment.nullable(),
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
  url: address,
  topicId: id,
  parentId: id.nullable().describe('the post that a comment is under'),
  author,
  language: z.string(),
  bodyHtml: z.string(),
  createdAt: moment,
  editedAt: moment.nullable(),
  deletedAt: moment.nullable(),
  usefulCount: counted,
  thanksCount: counted,
  accepted: z.boolean(),
  votes: z.array(z.enum(['useful', 'thanks'])).describe('your own'),
}

export const comment = z.object(post).meta({ id: 'Comment' })

const may = z.record(z.string(), z.boolean()).describe('what you may do with it')

export const postItem = z
  .object({
    ...post,
    commentsCount: counted,
    comments: z.array(comment).describe('the first of them'),
    may,
  })
  .meta({ id: 'Post' })

export const topic = z
  .object({
    ...topicCore,
    acceptedPostId: id.nullable(),
    acceptedAt: moment.nullable(),
    editedAt: moment.nullable(),
    deletedAt: moment.nullable(),
    follows: z.boolean(),
    opening: postItem,
    may,
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
