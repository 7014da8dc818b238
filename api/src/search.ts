import { searchTopics } from '@parvis/core/search'
import { z } from 'zod'
import { base, counted, id, moment, pageOf, paging } from './base.ts'
import { address, author, kind } from './shapes.ts'

const hit = z
  .object({
    id,
    kind,
    title: z.string(),
    url: address,
    highlight: z.string().describe('the matching line as HTML: only <mark>, everything else escaped'),
    postId: id.describe('the post that answers best'),
    postUrl: address,
    language: z.string(),
    tags: z.array(z.string()),
    author: author.omit({ role: true, bot: true }),
    createdAt: moment,
    answersCount: counted,
    usefulCount: counted,
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
  .meta({ least: 'visitor', seeks: true })
  .input(
    z.object({
      q: z.string().max(300),
      kind: kind.optional(),
      space: z.string().optional().describe('slug of a space'),
      tag: z.string().optional(),
      after: paging.after,
    }),
  )
  .output(pageOf(hit))
  .handler(async ({ input: { space, ...asked }, context }) =>
    searchTopics(context.ctx, { ...asked, spaceSlug: space }),
  )

export const searchShapes = { SearchHit: hit }
