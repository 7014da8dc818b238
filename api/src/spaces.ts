import { changeSpace, createSpace, listSpaces, showSpace, type Space } from '@parvis/core/spaces'
import { z } from 'zod'
import { allOf, base, forManagers, id, moment } from './base.ts'
import { changeRead, sayWhere } from './http.ts'
import { address, kind, role } from './shapes.ts'

const tags = ['spaces']

const space = z
  .object({
    id,
    kind: z.literal('space'),
    title: z.string(),
    url: address,
    slug: z.string(),
    description: z.string(),
    kinds: z.array(kind).describe('kinds of conversation that are welcome'),
    readFrom: role.describe('least role that may read'),
    writeFrom: role.describe('least role that may write'),
    position: z.int(),
    archivedAt: moment.nullable(),
  })
  .meta({ id: 'Space' })

function present(found: Space): z.input<typeof space> {
  return {
    ...found,
    kind: 'space',
    title: found.name,
    url: `/s/${found.slug}`,
    kinds: z.array(kind).parse(found.kinds),
    readFrom: role.parse(found.readFrom),
    writeFrom: role.parse(found.writeFrom),
  }
}

const decisions = z.object({
  name: z.string(),
  slug: z.string().optional(),
  description: z.string().optional(),
  readFrom: role.optional(),
  writeFrom: role.exclude(['visitor']).optional(),
  kinds: z.array(kind).optional(),
  position: z.int().min(0).optional(),
})

export const spaces = {
  list: base
    .route({ method: 'GET', path: '/spaces', summary: 'The spaces you may read', tags })
    .output(allOf(space))
    .handler(async ({ context }) => ({ items: (await listSpaces(context.ctx)).map(present), next: null })),

  show: base
    .route({ method: 'GET', path: '/spaces/{slug}', summary: 'One space', tags })
    .input(z.object({ slug: z.string() }))
    .output(space)
    .handler(async ({ input, context }) => present(await showSpace(context.ctx, input))),

  create: forManagers
    .route({ method: 'POST', path: '/spaces', summary: 'Open a space', tags, successStatus: 201 })
    .meta({ least: 'manager', scope: 'manage', conflicts: ['space.slug-taken'] })
    .input(decisions)
    .output(space)
    .handler(async ({ input, context }) => {
      const { slug } = await createSpace(context.ctx, input)
      sayWhere(context, `/spaces/${slug}`)
      return present(await showSpace(context.ctx, { slug }))
    }),

  change: forManagers
    .route({ method: 'PATCH', path: '/spaces/{slug}', summary: 'Change a space', tags })
    .meta({ least: 'manager', scope: 'manage', conflicts: ['space.slug-taken'] })
    .input(
      decisions
        .partial()
        .extend({ slug: z.string(), newSlug: z.string().optional(), archived: z.boolean().optional() }),
    )
    .output(space)
    .handler(({ input: { slug, newSlug, ...decided }, context }) =>
      changeRead(context, {
        shape: space,
        what: `space:${slug}`,
        show: async (tx) => present(await showSpace(tx, { slug })),
        change: async (tx) => {
          const { id: spaceId } = await showSpace(tx, { slug })
          await changeSpace(tx, { spaceId, ...decided, ...(newSlug && { slug: newSlug }) })
        },
        showAfter: async (tx) => present(await showSpace(tx, { slug: newSlug ?? slug })),
      }),
    ),
}

export const spaceShapes = { Space: space }
