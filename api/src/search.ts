import { searchTopics } from '@parvis/core/search'
import { z } from 'zod'
import { base, id, pageOf, paging } from './base.ts'
import { topicItem } from './shapes.ts'

const hit = topicItem
  .omit({ excerpt: true })
  .extend({
    highlight: z.string().describe('the matching line as HTML: only <mark>, everything else escaped'),
    post: z.object({ id, role: z.string(), url: z.string() }).describe('the post that answers best'),
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
  .handler(async ({ input: { space, ...asked }, context }) => {
    const { items, next } = await searchTopics(context.ctx, { ...asked, spaceSlug: space })
    return { items: items.map((item) => ({ ...item, tags: [...item.tags] })), next }
  })
