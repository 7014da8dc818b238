import {
  changeTool,
  createTool,
  listTools,
  removeTool,
  replaceToolSecret,
  showTool,
  toolScopes,
  type ShownTool,
} from '@parvis/core/tools'
import { givenRoles } from '@parvis/core/people'
import { z } from 'zod'
import { allOf, counted, forManagers, id, moment, nothing } from './base.ts'
import { changeRead, sayWhere } from './http.ts'
import { address } from './shapes.ts'

const tags = ['tools']
const forOwners = forManagers.meta({ least: 'owner', scope: 'manage' })

const decided = {
  name: z.string().describe('what people read when they are asked'),
  redirectAddresses: z
    .array(z.string())
    .describe('https, or http on the person’s own machine; compared letter by letter'),
  logoutAddresses: z.array(z.string()).describe('where people may be sent after they signed out there'),
  leastRole: z.enum(givenRoles).describe('who may use it: this role and more trusted ones'),
}

const tool = z
  .object({
    id: id.describe('the client_id'),
    kind: z.literal('tool'),
    title: z.string(),
    url: address,
    ...decided,
    hasSecret: z.boolean().describe('false: an app that can keep none'),
    secretMadeAt: moment.nullable(),
    oldSecretUntil: moment.nullable().describe('until then an earlier secret opens, too'),
    createdAt: moment,
    by: z.object({ handle: z.string(), name: z.string() }).nullable().describe('null: the operator'),
    people: counted.describe('how many it knows'),
    lastUsedAt: moment.nullable(),
  })
  .meta({ id: 'Tool' })

function present(shown: ShownTool) {
  return {
    ...shown,
    kind: 'tool' as const,
    title: shown.name,
    url: `/console/tools/${shown.id}`,
    redirectAddresses: [...shown.redirectAddresses],
    logoutAddresses: [...shown.logoutAddresses],
    by: shown.by && { ...shown.by },
  }
}

const one = z.object({ id })

export const tools = {
  list: forOwners
    .route({
      method: 'GET',
      path: '/tools',
      summary: 'All tools in which people sign in with their account here, newest first',
      tags,
    })
    .output(allOf(tool))
    .handler(async ({ context }) => ({ items: (await listTools(context.ctx)).map(present), next: null })),

  create: forOwners
    .route({
      method: 'POST',
      path: '/tools',
      summary: 'Connect a tool by OpenID Connect; the secret is in the answer and nowhere else',
      description: `Authorization code with PKCE (S256). The scopes: ${toolScopes.join(', ')}. The rest is in \`/.well-known/openid-configuration\`.`,
      tags,
      successStatus: 201,
    })
    .meta({ least: 'owner', scope: 'manage', conflicts: ['tools.too-many'] })
    .input(
      z.object({
        name: decided.name,
        redirectAddresses: decided.redirectAddresses,
        logoutAddresses: decided.logoutAddresses.optional(),
        leastRole: decided.leastRole.optional(),
        hasSecret: z.boolean().optional().describe('false for an app that can keep none'),
      }),
    )
    .output(z.object({ id, secret: z.string().nullable().describe('ts_…, the client_secret') }))
    .handler(async ({ input, context }) => {
      const made = await createTool(context.ctx, input)
      sayWhere(context, `/tools/${made.id}`)
      return made
    }),

  show: forOwners
    .route({ method: 'GET', path: '/tools/{id}', summary: 'One connected tool', tags })
    .input(one)
    .output(tool)
    .handler(async ({ input, context }) => present(await showTool(context.ctx, { toolId: input.id }))),

  change: forOwners
    .route({
      method: 'PATCH',
      path: '/tools/{id}',
      summary: 'Change what a tool is called, where it takes people back, and who may use it',
      tags,
    })
    .input(z.object({ id, ...z.object(decided).partial().shape }))
    .output(tool)
    .handler(({ input: { id: toolId, ...changed }, context }) =>
      changeRead(context, {
        shape: tool,
        what: `tool:${toolId}`,
        show: async (tx) => present(await showTool(tx, { toolId })),
        change: async (tx) => changeTool(tx, { toolId, ...changed }),
      }),
    ),

  remove: forOwners
    .route({
      method: 'DELETE',
      path: '/tools/{id}',
      summary: 'Remove a tool: nobody signs in there with their account here any more',
      tags,
      successStatus: 204,
    })
    .input(one)
    .output(nothing)
    .handler(({ input, context }) => removeTool(context.ctx, { toolId: input.id })),

  replaceSecret: forOwners
    .route({
      method: 'POST',
      path: '/tools/{id}/secret',
      summary: 'Give a tool a new secret; the one before opens beside it for a day',
      tags,
      successStatus: 201,
    })
    .meta({ least: 'owner', scope: 'manage', conflicts: ['tool.public'] })
    .input(
      one.extend({
        atOnce: z.boolean().optional().describe('the one before leaked: it opens nothing any more'),
      }),
    )
    .output(z.object({ secret: z.string(), oldUntil: moment }))
    .handler(({ input: { id: toolId, atOnce }, context }) =>
      replaceToolSecret(context.ctx, { toolId, atOnce }),
    ),
}

export const toolShapes = { Tool: tool }
