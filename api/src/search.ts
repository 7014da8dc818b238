import { searchTopics } from '@parvis/core/search'
import { z } from 'zod'
import { base, id, pageOf, paging } from './base.ts'
import { author } from './shapes.ts'

const hit = z
  .object({
    id,
    kind: z.string(),
    title: z.string(),
    url: z.string(),
    highlight: z.string().describe('the matching line as HTML: only <mark>, everything else escaped'),
    postId: id.describe('the post that answers best'),
    postUrl: z.string(),
    language: z.string(),
    tags: z.array(z.string()),
    author: author.omit({ role: true, bot: true }),
    createdAt: z.string(),
    answersCount: z.int(),
    usefulCount: z.int(),
    solved: z.boolean(),
  })
  .meta({ id: 'SearchHit' })

export const search = base
  .route({
    method: 'GET',
    path: '/search',
    summary: 'Conversations in which something was said',
    tags: ['search'],
  })
  .input(
    z.object({
      q: z.string().max(300),
      kind: z.enum(['question', 'discussion']).optional(),
      space: z.string().optional().describe('slug of a space'),
      tag: z.string().optional(),
      after: paging.after,
    }),
  )
  .output(pageOf(hit))
  .handler(async ({ input: { space, ...asked }, context }) =>
    searchTopics(context.ctx, { ...asked, spaceSlug: space }),
  )
