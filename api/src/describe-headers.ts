import type { OpenAPI } from '@orpc/contract'

const text = { type: 'string' } as const

/** What every request or answer may carry besides its body, described once. */
export const headerComponents: OpenAPI.ComponentsObject = {
  parameters: {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      schema: { type: 'string', maxLength: 257 },
      description:
        'A name of your own for this attempt. Asked again within 24 hours with the same key and body, the same answer ' +
        'comes again and nothing is done twice; with another body it is refused (422).',
      example: '"8e03978e-40d5-43dd-bc93-6894a57f9324"',
    },
    IfMatch: {
      name: 'If-Match',
      in: 'header',
      schema: text,
      description: 'The ETag of what you read: refused (412) when it has changed since.',
    },
    IfNoneMatch: {
      name: 'If-None-Match',
      in: 'header',
      schema: text,
      description: 'The ETag of what you have: nothing is sent (304) when it is still so.',
    },
    Position: {
      name: 'Parvis-Position',
      in: 'header',
      schema: { type: 'string', maxLength: 16 },
      description:
        'The newest `Parvis-Position` you were given, or `0`: with a key, what everybody may read may then come from a copy of the ' +
        'database that has all of it. Without this header a key always reads where it writes.',
    },
  },
  headers: {
    ETag: { schema: text, description: 'Strong: another one as soon as anything of the answer is other.' },
    Location: { schema: text, description: 'Where the new thing is.' },
    IdempotencyReplayed: {
      schema: { type: 'string', enum: ['true'] },
      description: 'This was answered before; nothing was done now.',
    },
    Position: {
      schema: text,
      description:
        'Where there are copies of the database: carry it to read what you have just written from one of them.',
    },
    RateLimit: {
      schema: text,
      description: 'How many requests are left, and for how many seconds: `"person";r=598;t=41`.',
    },
    RateLimitPolicy: {
      schema: text,
      description:
        'How many requests in how many seconds: `"person";q=600;w=60`, or of an address without a key.',
    },
    RetryAfter: { schema: { type: 'integer' }, description: 'In how many seconds to try again.' },
  },
}

const parameter = (name: string): OpenAPI.ReferenceObject => ({ $ref: `#/components/parameters/${name}` })
const header = (name: string): OpenAPI.ReferenceObject => ({ $ref: `#/components/headers/${name}` })

/** The header that a request of this method may carry. */
export function headersAsked(method: string): OpenAPI.ReferenceObject[] {
  if (method === 'GET') return [parameter('IfNoneMatch'), parameter('Position')]
  if (method === 'POST') return [parameter('IdempotencyKey')]
  return method === 'PATCH' ? [parameter('IfMatch')] : []
}

/** The headers of an answer with this status. */
export function headersAnswered(method: string, status: string): Record<string, OpenAPI.ReferenceObject> {
  const limits = { RateLimit: header('RateLimit'), 'RateLimit-Policy': header('RateLimitPolicy') }
  if (status === '429') return { ...limits, 'Retry-After': header('RetryAfter') }
  if (status === '412') return { ...limits, ETag: header('ETag') }
  if (!status.startsWith('2') && status !== '304') return limits
  return {
    ...limits,
    ...(method !== 'GET' && { 'Parvis-Position': header('Position') }),
    ...((method === 'GET' || method === 'PATCH') && { ETag: header('ETag') }),
    ...(status === '201' && {
      Location: header('Location'),
      'Idempotency-Replayed': header('IdempotencyReplayed'),
    }),
  }
}
