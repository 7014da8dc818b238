import type { AnyContractProcedure, OpenAPI } from '@orpc/contract'
import { OpenAPIGenerator } from '@orpc/openapi'
import { traverseContractProcedures } from '@orpc/server'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import examples from './examples.json' with { type: 'json' }
import type { Demands } from './demands.ts'
import { headerComponents, headersAnswered, headersAsked } from './describe-headers.ts'
import { problemSchemas, refusalsOf, securityOf } from './describe-answers.ts'
import { describeWebhooks } from './describe-webhooks.ts'
import { router, shapes } from './router.ts'

const documents = new Map<string, Promise<OpenAPI.Document>>()

const tags = [
  { name: 'topics', description: 'Questions and discussions.' },
  { name: 'posts', description: 'What is said in them: openings, answers, comments, and votes for them.' },
  { name: 'spaces', description: 'Places to talk.' },
  { name: 'people', description: 'Who takes part.' },
  { name: 'me', description: 'The person whose key it is.' },
  { name: 'community', description: 'The community itself.' },
  { name: 'search', description: 'What can be found again.' },
  { name: 'measures', description: 'How the community is doing: for the team.' },
  { name: 'staff', description: 'What the team does with what is not its own.' },
  {
    name: 'webhooks',
    description: 'Who is told what happens, and what was told: signed, tried again, kept.',
  },
  { name: 'operation', description: 'How the machine is doing: for those who run it.' },
]

/** Every operation under its id, with what it asks of who calls it. */
export function operations(): { id: string; method: string; path: string; demands: Demands }[] {
  const found: { id: string; method: string; path: string; demands: Demands }[] = []
  traverseContractProcedures({ router, path: [] }, ({ contract, path }) => {
    const { route, meta } = (contract as AnyContractProcedure)['~orpc']
    found.push({
      id: path.join('.'),
      method: route.method ?? 'POST',
      path: route.path ?? '/',
      demands: meta as unknown as Demands,
    })
  })
  return found
}

/** The contract as an OpenAPI 3.1 document, written once for each public address. */
export function describeContract(url: string): Promise<OpenAPI.Document> {
  const known = documents.get(url)
  if (known) return known
  const document = generate(url)
  documents.set(url, document)
  return document
}

async function generate(url: string): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  const document = await generator.generate(router, {
    info: {
      title: 'Parvis',
      version: '1',
      summary: 'Everything that the pages of a community can do.',
      description:
        'Send `Authorization: Bearer <key>`; without a key you see what a visitor sees. Lists answer ' +
        '`{ items, next }`: pass `next` back as `after`. Refusals are problem documents (RFC 9457). Creations take an ' +
        '`Idempotency-Key`, edits an `If-Match`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: `${url}/api/v1` }],
    tags,
    security: [{ key: [] }, {}],
    components: {
      securitySchemes: {
        key: {
          type: 'http',
          scheme: 'bearer',
          description:
            'An API key (`pv_…`) that a person makes in their settings. It acts as that person, within its scopes: ' +
            '`read` to look, `write` to take part, `manage` to run the community, `account` to see ' +
            'and take away what signs the person in.',
        },
      },
    },
    commonSchemas: Object.fromEntries(
      Object.entries(shapes).map(([name, schema]) => [name, { schema, strategy: 'output' as const }]),
    ),
  })
  for (const operation of operations()) complete(document, operation)
  Object.assign(document, { webhooks: describeWebhooks() })
  document.components = {
    ...document.components,
    ...headerComponents,
    schemas: { ...document.components?.schemas, ...problemSchemas() },
  }
  return document
}

/** What the framework does not know of an operation: its refusals and whom it is for. */
function complete(
  document: OpenAPI.Document,
  { id, method, path, demands }: ReturnType<typeof operations>[number],
) {
  const described = document.paths?.[path]?.[method.toLowerCase() as 'get']
  if (!described) throw new Error(`${method} ${path} is not in the description`)
  const parameters = (described.parameters ?? []) as OpenAPI.ParameterObject[]
  const hasBody = described.requestBody !== undefined
  const refusals = refusalsOf(demands, {
    method,
    hasBody,
    hasInput: hasBody || parameters.length > 0,
    seeks: parameters.some((one) => one.in === 'path'),
  })
  for (const [status, response] of Object.entries(described.responses ?? {}))
    if (status === '204') delete (response as OpenAPI.ResponseObject).content
  exemplify(described, (examples as Record<string, Example>)[id])
  Object.assign(described, {
    security: securityOf(demands, method),
    parameters: [...parameters, ...headersAsked(method)],
    responses: {
      ...described.responses,
      ...(method === 'GET' && { 304: { description: 'Still as you have it.' } }),
      ...refusals,
    },
  })
  for (const [status, response] of Object.entries(described.responses ?? {}))
    Object.assign(response, { headers: headersAnswered(method, status) })
}

/** What one request and its answer look like: taken from a story, with its ids and moments made the same each time. */
interface Example {
  readonly request?: unknown
  readonly response?: unknown
  readonly parameters?: Readonly<Record<string, string>>
}

function exemplify(described: OpenAPI.OperationObject, example: Example | undefined): void {
  if (!example) return
  for (const one of (described.parameters ?? []) as OpenAPI.ParameterObject[]) {
    const value = example.parameters?.[one.name]
    if (value !== undefined) one.example = /integer|number/.test(typeOf(one)) ? Number(value) : value
  }
  const body = described.requestBody as OpenAPI.RequestBodyObject | undefined
  put(body?.content, example.request)
  for (const [status, response] of Object.entries(described.responses ?? {}))
    if (status.startsWith('2')) put((response as OpenAPI.ResponseObject).content, example.response)
}

function put(content: Record<string, OpenAPI.MediaTypeObject> | undefined, example: unknown): void {
  const json = content?.['application/json']
  if (json && example !== undefined) json.example = example
}

function typeOf({ schema }: OpenAPI.ParameterObject): string {
  return String((schema as OpenAPI.SchemaObject | undefined)?.type ?? '')
}
