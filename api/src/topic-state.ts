import {
  acceptAnswer,
  followTopic,
  lockTopic,
  restoreTopic,
  showTopic,
  unacceptAnswer,
  unfollowTopic,
  unlockTopic,
} from '@parvis/core/conversations'
import { z } from 'zod'
import { forMembers, id, nothing } from './base.ts'
import { presentTopic, topic } from './shapes.ts'

const one = z.object({ id })
const tags = ['topics']
const quiet = ['topic.deleted', 'topic.locked', 'space.archived']

const restore = forMembers
  .route({ method: 'DELETE', path: '/topics/{id}/deletion', summary: 'Restore it', tags, successStatus: 204 })
  .meta({ least: 'moderator', own: true })
  .input(one)
  .output(nothing)
  .handler(async ({ input, context }) => void (await restoreTopic(context.ctx, { topicId: input.id })))

const accept = forMembers
  .route({
    method: 'PUT',
    path: '/topics/{id}/accepted-answer',
    summary: 'Say which answer solved it',
    description:
      'For whoever asked; for staff when the asker went away. Another answer takes the place of the first.',
    tags,
  })
  .meta({ least: 'responder', own: true, conflicts: ['topic.nothing-to-solve', 'post.deleted', ...quiet] })
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
  .meta({ least: 'responder', own: true, conflicts: quiet })
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
  .meta({ least: 'moderator' })
  .input(one)
  .output(nothing)
  .handler(async ({ input, context }) => void (await lockTopic(context.ctx, { topicId: input.id })))

const unlock = forMembers
  .route({ method: 'DELETE', path: '/topics/{id}/lock', summary: 'Open it again', tags, successStatus: 204 })
  .meta({ least: 'moderator' })
  .input(one)
  .output(nothing)
  .handler(async ({ input, context }) => void (await unlockTopic(context.ctx, { topicId: input.id })))

export const topicState = { restore, accept, unaccept, follow, unfollow, lock, unlock }
