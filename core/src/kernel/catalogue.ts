import { z } from 'zod'

const id = z.uuid()
const person = z.uuid().nullable()
const kind = z.enum(['question', 'discussion'])
const voteKind = z.enum(['useful', 'thanks'])
const postRole = z.enum(['opening', 'answer', 'comment'])

const inTopic = { topicId: id, spaceId: id, kind }
const webhook = { webhookId: id, host: z.string() }
const tool = { toolId: id, host: z.string() }

const acceptance = { ...inTopic, postId: id, authorId: person, askerId: person, acceptedById: person }
const vote = { ...inTopic, postId: id, role: postRole, vote: voteKind, authorId: person, voterId: person }

/**
 * Everything that can happen, with the facts its readers need: ids and decisions, never personal text, so that a
 * reaction depends on its event alone. A closed list: a changed shape is a new version, never an edit.
 * This is also the contract of what other programs will be told.
 */
export const catalogue = {
  'person.joined': z.object({ personId: id, imported: z.boolean() }),
  'person.claimed': z.object({ personId: id }),
  'person.role-changed': z.object({ personId: id, from: z.string(), to: z.string() }),
  'person.profile-changed': z.object({ personId: id }),
  'person.address-changed': z.object({ personId: id }),
  'person.suspended': z.object({ personId: id, suspensionId: id, until: z.iso.datetime().nullable() }),
  'person.restored': z.object({ personId: id, suspensionId: id }),
  'invitation.made': z.object({ invitationId: id, role: z.string(), spaceId: id.nullable() }),
  'invitation.withdrawn': z.object({ invitationId: id, role: z.string(), spaceId: id.nullable() }),
  'invitation.used': z.object({ invitationId: id, personId: id }),
  'viewing.started': z.object({ personId: id, viewingId: id }),
  'viewing.ended': z.object({ personId: id, viewingId: id }),
  /** `fromId`: the imported profile that is part of `personId` from then on. */
  'profile.merged': z.object({ personId: id, fromId: id }),
  'person.data-taken': z.object({ personId: id }),
  'community.changed': z.object({ key: z.string() }),
  'space.changed': z.object({ spaceId: id }),
  'picture.added': z.object({ personId: id, key: z.string() }),
  'topic.opened': z.object({ ...inTopic, postId: id, authorId: person, mentionedIds: z.array(id) }),
  'topic.locked': z.object(inTopic),
  'topic.unlocked': z.object(inTopic),
  'topic.deleted': z.object({ ...inTopic, authorId: person }),
  'topic.restored': z.object({ ...inTopic, authorId: person }),
  'topic.followed': z.object({ ...inTopic, personId: id }),
  'topic.unfollowed': z.object({ ...inTopic, personId: id }),
  'answer.given': z.object({
    ...inTopic,
    postId: id,
    authorId: person,
    topicAuthorId: person,
    mentionedIds: z.array(id),
  }),
  'comment.made': z.object({
    ...inTopic,
    postId: id,
    parentId: id,
    authorId: person,
    parentAuthorId: person,
    mentionedIds: z.array(id),
  }),
  'post.edited': z.object({
    ...inTopic,
    postId: id,
    role: postRole,
    authorId: person,
    newlyMentionedIds: z.array(id),
  }),
  'post.deleted': z.object({ ...inTopic, postId: id, role: postRole, authorId: person }),
  'post.restored': z.object({ ...inTopic, postId: id, role: postRole, authorId: person }),
  'answer.accepted': z.object(acceptance),
  'answer.unaccepted': z.object(acceptance),
  'vote.given': z.object(vote),
  'vote.withdrawn': z.object(vote),
  'webhook.made': z.object(webhook),
  'webhook.changed': z.object(webhook),
  'webhook.removed': z.object(webhook),
  'webhook.secret-rotated': z.object(webhook),
  'webhook.switched-off': z.object({ ...webhook, why: z.enum(['gone', 'failing']) }),
  'tool.made': z.object(tool),
  'tool.changed': z.object(tool),
  'tool.removed': z.object(tool),
  'tool.secret-replaced': z.object(tool),
  'tool.allowed': z.object({ toolId: id, personId: id, scopes: z.array(z.string()) }),
  'tool.withdrawn': z.object({ toolId: id, personId: id }),
  'notifications.read': z.object({ personId: id, eventIds: z.array(z.string()).nullable() }),
  /** `stopped`: whether mails about news were stopped altogether (true), or begin again (false). */
  'notifications.preferences-changed': z.object({
    personId: id,
    reasons: z.array(z.string()),
    stopped: z.boolean().nullable(),
  }),
} as const

export type Happening = keyof typeof catalogue
export type Facts<Type extends Happening> = z.output<(typeof catalogue)[Type]>
