import { z } from 'zod'

const id = z.uuid()
const url = z.url()

const person = z
  .object({ id, handle: z.string(), name: z.string(), url })
  .describe('What they are called when it is told.')
const somebody = person.nullable()
const topic = z.object({ id, kind: z.enum(['question', 'discussion']), spaceId: id, url })
const post = z.object({
  id,
  role: z.enum(['opening', 'answer', 'comment']),
  parentId: id.nullable().describe('the post that a comment is under'),
  url,
})
const space = z.object({ id, name: z.string(), url })

const actor = somebody.describe('who did it; null: nobody who is known, or Parvis itself')
const author = somebody.describe('whose it is; null: somebody who is gone')

const inTopic = { topic, actor }
const ofTopic = { ...inTopic, author }
const ofPost = { ...ofTopic, post }
const acceptance = { ...ofPost, asker: somebody.describe('who asked') }
const vote = { ...ofPost, vote: z.enum(['useful', 'thanks']) }
const ofPerson = { person, actor }

/**
 * What other programs may be told of, and what of each: ids, addresses on this community, and what people are called;
 * never what was written, a mail address or a secret. Who wants more asks the API with the ids. A shape that exists
 * gains fields and loses none.
 */
export const webhookPayloads = {
  'topic.opened': z.object(ofPost).describe('A question or discussion was opened.'),
  'topic.locked': z.object(inTopic).describe('It takes no more answers.'),
  'topic.unlocked': z.object(inTopic).describe('It takes answers again.'),
  'topic.deleted': z.object(ofTopic).describe('A conversation was deleted.'),
  'topic.restored': z.object(ofTopic).describe('A deleted conversation is back.'),
  'answer.given': z.object(ofPost).describe('Somebody answered.'),
  'answer.accepted': z.object(acceptance).describe('An answer was marked as the one that helped.'),
  'answer.unaccepted': z.object(acceptance).describe('That mark was taken away.'),
  'comment.made': z.object(ofPost).describe('Somebody commented on a post.'),
  'post.edited': z.object(ofPost).describe('An opening, an answer or a comment was edited.'),
  'post.deleted': z.object(ofPost).describe('An answer or a comment was deleted.'),
  'post.restored': z.object(ofPost).describe('A deleted answer or comment is back.'),
  'vote.given': z.object(vote).describe('Somebody found a post useful, or said thanks.'),
  'vote.withdrawn': z.object(vote).describe('A vote was taken back.'),
  'person.joined': z.object(ofPerson).describe('Somebody joined, their mail address confirmed.'),
  'person.profile-changed': z.object(ofPerson).describe('A profile says something else.'),
  'person.role-changed': z
    .object({ ...ofPerson, from: z.string(), to: z.string() })
    .describe('Somebody has another role.'),
  'person.suspended': z
    .object({ ...ofPerson, until: z.iso.datetime().nullable().describe('null: without end') })
    .describe('Somebody was kept out.'),
  'person.restored': z.object(ofPerson).describe('Somebody suspended was let in again.'),
  'space.changed': z.object({ space, actor }).describe('A space was made, renamed, or opened to others.'),
} as const

export type WebhookType = keyof typeof webhookPayloads
export const webhookTypes = Object.keys(webhookPayloads) as [WebhookType, ...WebhookType[]]

/** What a test says: sent when somebody asks for it, to one webhook, whatever it listens to. */
export const testType = 'webhook.test'
export const testPayload = z
  .object({ webhookId: id, actor })
  .describe('Somebody tries whether it arrives. Sent on demand only.')
