import {
  deliveryStates,
  listDeliveries,
  replayDelivery,
  replayFailed,
  type Delivery,
} from '@parvis/core/integrations'
import { z } from 'zod'
import { counted, forManagers, id, moment, nothing, pageOf, paging } from './base.ts'
import { address } from './shapes.ts'

const tags = ['webhooks']

const delivery = z
  .object({
    id: id.describe('also its webhook-id'),
    kind: z.literal('delivery'),
    title: z.string().describe('the event, such as answer.given'),
    url: address,
    state: z.enum(deliveryStates),
    createdAt: moment,
    dueAt: moment.nullable().describe('when it is tried next'),
    body: z.string().describe('what is sent, as it is signed'),
    attempts: z
      .array(
        z.object({
          at: moment,
          milliseconds: counted,
          status: z.int().nullable(),
          failure: z.string().nullable().describe('why there is no status, such as no-answer'),
          excerpt: z.string().describe('the first characters of the answer'),
        }),
      )
      .describe('the newest twenty, newest first'),
  })
  .meta({ id: 'Delivery' })

function presentDelivery(webhookId: string, { type, attempts, ...shown }: Delivery) {
  return {
    ...shown,
    kind: 'delivery' as const,
    title: type,
    url: `/console/webhooks/${webhookId}`,
    attempts: [...attempts],
  }
}

const one = z.object({ id })
const needsOn = { least: 'manager', scope: 'manage', conflicts: ['webhook.off'] } as const

export const deliveries = {
  deliveries: forManagers
    .route({
      method: 'GET',
      path: '/webhooks/{id}/deliveries',
      summary: 'What a webhook was told within thirty days, newest first, with every try',
      tags,
    })
    .input(one.extend({ ...paging, state: z.enum(deliveryStates).optional() }))
    .output(pageOf(delivery))
    .handler(async ({ input: { id: webhookId, ...wish }, context }) => {
      const { items, next } = await listDeliveries(context.ctx, { webhookId, ...wish })
      return { items: items.map((item) => presentDelivery(webhookId, item)), next }
    }),

  replay: forManagers
    .route({
      method: 'POST',
      path: '/webhooks/{id}/deliveries/{deliveryId}/replay',
      summary: 'Send a delivery once more, with the same id and body',
      tags,
      successStatus: 204,
    })
    .meta(needsOn)
    .input(one.extend({ deliveryId: id }))
    .output(nothing)
    .handler(({ input: { id: webhookId, deliveryId }, context }) =>
      replayDelivery(context.ctx, { webhookId, deliveryId }),
    ),

  replayFailed: forManagers
    .route({
      method: 'POST',
      path: '/webhooks/{id}/replay',
      summary: 'Send once more what failed since a moment: a thousand at most',
      tags,
    })
    .meta(needsOn)
    .input(one.extend({ since: moment }))
    .output(z.object({ count: counted, more: z.boolean() }))
    .handler(({ input: { id: webhookId, since }, context }) =>
      replayFailed(context.ctx, { webhookId, since }),
    ),
}

export const deliveryShapes = { Delivery: delivery }
