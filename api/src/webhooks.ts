import {
  changeWebhook,
  createWebhook,
  listWebhooks,
  removeWebhook,
  rotateSecret,
  showWebhook,
  testWebhook,
  webhookTypes,
  type ShownWebhook,
} from '@parvis/core/integrations'
import { z } from 'zod'
import { allOf, counted, forManagers, id, moment, nothing } from './base.ts'
import { changeRead, sayWhere } from './http.ts'
import { address } from './shapes.ts'

const tags = ['webhooks']
const types = z.array(z.enum(webhookTypes)).describe('what it is told of')

const webhook = z
  .object({
    id,
    kind: z.literal('webhook'),
    title: z.string().describe('its description, or where it leads'),
    url: address,
    target: z.string().describe('where it leads'),
    description: z.string(),
    types,
    on: z.boolean(),
    offFor: z
      .enum(['person', 'gone', 'failing'])
      .nullable()
      .describe('why it is off: a person, its receiver (410 Gone), five days of failures'),
    failingSince: moment.nullable().describe('null when the last delivery got through'),
    createdAt: moment,
    by: z.object({ handle: z.string(), name: z.string() }).nullable().describe('null: the operator'),
    waiting: counted,
    failed: counted.describe('within thirty days'),
    lastDeliveredAt: moment.nullable(),
    secretMadeAt: moment.nullable(),
    oldSecretUntil: moment.nullable().describe('until then an earlier secret signs, too'),
  })
  .meta({ id: 'Webhook' })

function present(shown: ShownWebhook) {
  return {
    ...shown,
    kind: 'webhook' as const,
    title: shown.description || shown.target,
    url: `/console/webhooks/${shown.id}`,
    types: [...shown.types],
    by: shown.by && { ...shown.by },
  }
}

const one = z.object({ id })

export const webhooks = {
  list: forManagers
    .route({ method: 'GET', path: '/webhooks', summary: 'All webhooks, newest first', tags })
    .output(allOf(webhook))
    .handler(async ({ context }) => ({ items: (await listWebhooks(context.ctx)).map(present), next: null })),

  create: forManagers
    .route({
      method: 'POST',
      path: '/webhooks',
      summary: 'Have another program told what happens; the secret is in the answer and nowhere else',
      tags,
      successStatus: 201,
    })
    .meta({ least: 'manager', scope: 'manage', conflicts: ['webhooks.too-many'] })
    .input(
      z.object({
        target: z.string().describe('an https address'),
        description: z.string().optional(),
        types,
      }),
    )
    .output(z.object({ id, secret: z.string().describe('whsec_…, with which the receiver knows us') }))
    .handler(async ({ input, context }) => {
      const made = await createWebhook(context.ctx, input)
      sayWhere(context, `/webhooks/${made.id}`)
      return made
    }),

  show: forManagers
    .route({ method: 'GET', path: '/webhooks/{id}', summary: 'One webhook, and how it is doing', tags })
    .input(one)
    .output(webhook)
    .handler(async ({ input, context }) => present(await showWebhook(context.ctx, { webhookId: input.id }))),

  change: forManagers
    .route({
      method: 'PATCH',
      path: '/webhooks/{id}',
      summary: 'Change where a webhook leads and what it is told of, or switch it on or off',
      tags,
    })
    .input(
      z.object({
        id,
        target: z.string().optional(),
        description: z.string().optional(),
        types: types.optional(),
        on: z.boolean().optional(),
      }),
    )
    .output(webhook)
    .handler(({ input: { id: webhookId, ...decided }, context }) =>
      changeRead(context, {
        shape: webhook,
        what: `webhook:${webhookId}`,
        show: async (tx) => present(await showWebhook(tx, { webhookId })),
        change: async (tx) => changeWebhook(tx, { webhookId, ...decided }),
      }),
    ),

  remove: forManagers
    .route({
      method: 'DELETE',
      path: '/webhooks/{id}',
      summary: 'Remove a webhook, its secrets and its log',
      tags,
      successStatus: 204,
    })
    .input(one)
    .output(nothing)
    .handler(({ input, context }) => removeWebhook(context.ctx, { webhookId: input.id })),

  rotate: forManagers
    .route({
      method: 'POST',
      path: '/webhooks/{id}/secret',
      summary: 'Give a webhook a new secret; the old one signs beside it for a day',
      tags,
      successStatus: 201,
    })
    .input(
      one.extend({
        atOnce: z.boolean().optional().describe('the old one leaked: it signs nothing any more'),
      }),
    )
    .output(z.object({ secret: z.string(), oldUntil: moment }))
    .handler(({ input: { id: webhookId, atOnce }, context }) =>
      rotateSecret(context.ctx, { webhookId, atOnce }),
    ),

  test: forManagers
    .route({
      method: 'POST',
      path: '/webhooks/{id}/test',
      summary: 'Send a test: the answer is the id of its delivery',
      tags,
      successStatus: 201,
    })
    .meta({ least: 'manager', scope: 'manage', conflicts: ['webhook.off'] })
    .input(one)
    .output(z.object({ id }))
    .handler(({ input, context }) => testWebhook(context.ctx, { webhookId: input.id })),
}

export const webhookShapes = { Webhook: webhook }
