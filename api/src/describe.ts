import { OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { router } from './router.ts'

const documents = new Map<string, Promise<object>>()

/** The contract as an OpenAPI 3.1 document, written once for each public address. */
export function describeContract(url: string): Promise<object> {
  const known = documents.get(url)
  if (known) return known
  const document = generate(url)
  documents.set(url, document)
  return document
}

async function generate(url: string): Promise<object> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  return generator.generate(router, {
    info: {
      title: 'Parvis',
      version: '1',
      description:
        'Everything a member can do. Send `Authorization: Bearer <key>`; without a key you see what a visitor sees. ' +
        'Lists answer `{ items, next }`: pass `next` back as `after`. Refusals are problem documents (RFC 9457).',
    },
    servers: [{ url: `${url}/api/v1` }],
    security: [{ key: [] }, {}],
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  })
}
