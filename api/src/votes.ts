import { vote, withdrawVote } from '@parvis/core/conversations'
import { z } from 'zod'
import { forMembers, id, nothing } from './base.ts'

const input = z.object({
  id: id.describe('the conversation'),
  postId: id,
  kind: z.enum(['useful', 'thanks']),
})
const path = '/topics/{id}/posts/{postId}/votes/{kind}'
const tags = ['posts']
const quiet = ['topic.deleted', 'topic.locked', 'space.archived']

const give = forMembers
  .route({
    method: 'PUT',
    path,
    summary: 'Find a post useful, or thank for it',
    description: 'Once for each kind and person; nobody votes for their own post.',
    tags,
    successStatus: 204,
  })
  .meta({ least: 'member', conflicts: ['post.deleted', ...quiet] })
  .input(input)
  .output(nothing)
  .handler(async ({ input: { id: topicId, ...voted }, context }) => {
    await vote(context.ctx, { topicId, ...voted })
  })

const withdraw = forMembers
  .route({ method: 'DELETE', path, summary: 'Take the vote back', tags, successStatus: 204 })
  .meta({ least: 'member', conflicts: quiet })
  .input(input)
  .output(nothing)
  .handler(async ({ input: { id: topicId, ...voted }, context }) => {
    await withdrawVote(context.ctx, { topicId, ...voted })
  })

export const votes = { vote: give, withdraw }
