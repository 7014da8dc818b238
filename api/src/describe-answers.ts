import type { OpenAPI } from '@orpc/contract'
import { scopeOf, type Demands } from './demands.ts'
import { problemKinds, type ProblemKind } from './problems.ts'

const problemType = 'application/problem+json'

const sentences: Record<ProblemKind, string> = {
  malformed: 'The request is not HTTP or JSON that can be read.',
  'unknown-key': 'The API key is unknown, expired or revoked, or its person suspended.',
  'sign-in': 'Only for people who are known: send a key.',
  forbidden: 'The person may not do this, or the key has not the scope for it.',
  'not-found': 'It does not exist, or you may not know that it does.',
  conflict: 'Allowed in principle, but not as things stand: `reason` is a stable name.',
  'changed-meanwhile': 'It is no longer what you read: `current` is its ETag now.',
  'too-large': 'The body is larger than is taken here.',
  'not-json': 'The body is not what is taken here: JSON, unless an operation says otherwise.',
  invalid: 'What was sent does not fit: sentences by field, under the empty name for the whole.',
  'too-many': 'Too often: `Retry-After` says in how many seconds again.',
  fault: 'Something broke on our side; the log of the community knows more.',
  unavailable: 'The database does not answer just now: `Retry-After` says in how many seconds again.',
}

/** The shapes of all refusals, one for each kind, and what they have in common. */
export function problemSchemas(): Record<string, OpenAPI.SchemaObject> {
  return Object.fromEntries(
    (Object.keys(problemKinds) as ProblemKind[]).map((kind) => [nameOf(kind), schemaOf(kind)]),
  )
}

function schemaOf(kind: ProblemKind): OpenAPI.SchemaObject {
  const { status, title } = problemKinds[kind]
  const more: Record<string, OpenAPI.SchemaObject> = {
    ...(kind === 'invalid' && {
      issues: {
        type: 'object',
        additionalProperties: { type: 'array', items: { type: 'string' } },
        description: 'sentences by field',
      },
    }),
    ...(kind === 'conflict' && { reason: { type: 'string' } }),
    ...(/too-many|unavailable/.test(kind) && {
      retryAfter: { type: 'integer', minimum: 0, description: 'seconds' },
    }),
    ...(kind === 'changed-meanwhile' && { current: { type: 'string', description: 'its ETag now' } }),
  }
  return {
    type: 'object',
    description: sentences[kind],
    properties: {
      type: { const: `/api/problems/${kind}` },
      title: { const: title },
      status: { const: status },
      detail: { type: 'string', description: 'a sentence for people' },
      ...more,
    },
    required: ['type', 'title', 'status', 'detail', ...Object.keys(more)],
  }
}

/** All refusals that an operation may answer, by status. */
export function refusalsOf(
  demands: Demands,
  {
    method,
    hasInput,
    hasBody,
    seeks,
  }: { method: string; hasInput: boolean; hasBody: boolean; seeks: boolean },
): Record<string, OpenAPI.ResponseObject> {
  const kinds: ProblemKind[] = ['unknown-key', 'too-many', 'fault', 'unavailable', 'malformed', 'forbidden']
  if (demands.least !== 'visitor') kinds.push('sign-in')
  if (seeks || demands.seeks) kinds.push('not-found')
  if (demands.conflicts?.length) kinds.push('conflict')
  if (hasInput) kinds.push('invalid')
  if (hasBody) kinds.push('too-large', 'not-json')
  if (method === 'PATCH') kinds.push('changed-meanwhile')
  const byStatus = Map.groupBy(kinds, (kind) => String(problemKinds[kind].status))
  return Object.fromEntries(
    [...byStatus]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([status, some]) => [status, responseOf(some, demands)]),
  )
}

function responseOf(kinds: readonly ProblemKind[], { conflicts }: Demands): OpenAPI.ResponseObject {
  const schemas = kinds.map((kind): OpenAPI.SchemaObject | OpenAPI.ReferenceObject => {
    const reference = { $ref: `#/components/schemas/${nameOf(kind)}` }
    if (kind !== 'conflict') return reference
    return {
      allOf: [reference, { type: 'object', properties: { reason: { enum: [...(conflicts ?? [])] } } }],
    }
  })
  return {
    description: [
      kinds.map((kind) => sentences[kind]).join(' Or: '),
      ...(kinds.includes('conflict') ? [`Here: ${conflicts?.join(', ')}.`] : []),
    ].join(' '),
    content: { [problemType]: { schema: schemas.length === 1 ? schemas[0]! : { oneOf: schemas } } },
  }
}

/** A visitor may come without a key; a key needs `read`, and what the operation asks for besides. */
export function securityOf(demands: Demands, method: string): OpenAPI.SecurityRequirementObject[] {
  const scopes = [...new Set(['read', scopeOf(demands, method)])]
  return demands.least === 'visitor' ? [{ key: scopes }, {}] : [{ key: scopes }]
}

function nameOf(kind: ProblemKind): string {
  return `Problem${kind.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())}`
}
