import type { OpenAPI } from '@orpc/contract'
import { testPayload, testType, webhookPayloads } from '@parvis/core/integrations'
import { z } from 'zod'

const headers = {
  'webhook-id': 'The same for every try and replay of this message: whoever has seen it has done it.',
  'webhook-timestamp': 'When it was sent, in seconds since 1970. Refuse what is older than five minutes.',
  'webhook-signature':
    'One or more of `v1,<base64>`, separated by spaces: HMAC-SHA256 of id, timestamp and body, joined by full stops.',
}

/** What other programs are told, as the `webhooks` of OpenAPI 3.1: one for each event. */
export function describeWebhooks(): Record<string, { post: OpenAPI.OperationObject }> {
  const shapes: Record<string, z.ZodObject> = { ...webhookPayloads, [testType]: testPayload }
  return Object.fromEntries(
    Object.entries(shapes).map(([type, data]) => [type, { post: describe(type, data) }]),
  )
}

function describe(type: string, data: z.ZodObject): OpenAPI.OperationObject {
  const body = z.object({
    type: z.literal(type),
    timestamp: z.iso.datetime().describe('when it happened'),
    data,
  })
  const { $schema: _, ...schema } = z.toJSONSchema(body)
  return {
    operationId: `webhook.${type}`,
    summary: data.description ?? type,
    tags: ['webhooks'],
    security: [],
    parameters: Object.entries(headers).map(([name, description]) => ({
      name,
      in: 'header',
      required: true,
      schema: { type: 'string' },
      description,
    })),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schema as OpenAPI.SchemaObject } },
    },
    responses: {
      '2XX': { description: 'It arrived. Anything else, and no answer within ten seconds, is tried again.' },
      '410': { description: 'Tell it nothing any more: the webhook is switched off.' },
    },
  }
}
