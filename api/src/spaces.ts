import { changeSpace, createSpace, listSpaces, showSpace, type Space } from '@parvis/core/spaces'
import { z } from 'zod'
import { base, forMembers, id } from './base.ts'

const role = z.enum(['visitor', 'member', 'ambassador', 'responder', 'moderator', 'manager', 'owner'])

const space = z
  .object({
    id,
    kind: z.literal('space'),
    title: z.string(),
    url: z.string(),
    slug: z.string(),
    description: z.string(),
    kinds: z.array(z.string()).describe('kinds of conversation that are welcome'),
    readFrom: z.string().describe('least role that may read'),
    writeFrom: z.string().describe('least role that may write'),
    archivedAt: z.string().nullable(),
  })
  .meta({ id: 'Space' })

function present(found: Space) {
  return {
    ...found,
    kind: 'space' as const,
    title: found.name,
    url: `/s/${found.slug}`,
    kinds: [...found.kinds],
  }
}

const decisions = z.object({
  name: z.string(),
  slug: z.string().optional(),
  description: z.string().optional(),
  readFrom: role.optional(),
  writeFrom: role.exclude(['visitor']).optional(),
  kinds: z.array(z.enum(['question', 'discussion'])).optional(),
  position: z.int().min(0).optional(),
})

export const spaces = {
  list: base
    .route({ method: 'GET', path: '/spaces', summary: 'The spaces you may read', tags: ['spaces'] })
    .output(z.object({ items: z.array(space), next: z.null() }))
    .handler(async ({ context }) => ({ items: (await listSpaces(context.ctx)).map(present), next: null })),

  show: base
    .route({ method: 'GET', path: '/spaces/{slug}', summary: 'One space', tags: ['spaces'] })
    .input(z.object({ slug: z.string() }))
    .output(space)
    .handler(async ({ input, context }) => present(await showSpace(context.ctx, input))),

  create: forMembers
    .route({ method: 'POST', path: '/spaces', summary: 'Open a space', tags: ['spaces'], successStatus: 201 })
    .input(decisions)
    .output(space)
    .handler(async ({ input, context }) => {
      const { slug } = await createSpace(context.ctx, input)
      return present(await showSpace(context.ctx, { slug }))
    }),

  change: forMembers
    .route({ method: 'PATCH', path: '/spaces/{slug}', summary: 'Change a space', tags: ['spaces'] })
    .input(decisions.partial().extend({ slug: z.string(), archived: z.boolean().optional() }))
    .output(space)
    .handler(async ({ input, context }) => {
      const { slug, ...decided } = input
      const { id: spaceId } = await showSpace(context.ctx, { slug })
      await changeSpace(context.ctx, { spaceId, ...decided })
      return present(await showSpace(context.ctx, { slug }))
    }),
}
