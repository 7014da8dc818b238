import { describeContract } from '@parvis/api'

/** One line of a table: a parameter, or a field of a body. */
export interface Field {
  readonly name: string
  readonly type: string
  readonly needed: boolean
  readonly words: string
}

export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly words: string
  readonly scopes: readonly string[]
  readonly forVisitors: boolean
  readonly parameters: readonly Field[]
  readonly body: readonly Field[]
  readonly curl: string
  readonly answer: string | null
  readonly statuses: readonly { status: string; words: string }[]
}

/** An event that webhooks are told of, with the fields of its `data`. */
export interface Told {
  readonly type: string
  readonly words: string
  readonly fields: readonly Field[]
}

export interface Chapter {
  readonly name: string
  readonly words: string
  readonly operations: readonly Operation[]
  /** In the chapter about webhooks only. */
  readonly events: readonly Told[]
}

interface Schema {
  readonly $ref?: string
  readonly type?: string | string[]
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly description?: string
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly properties?: Record<string, Schema>
  readonly required?: readonly string[]
}
interface Content {
  readonly content?: Record<string, { schema?: Schema; example?: unknown }>
  readonly description?: string
}
interface Described {
  readonly operationId: string
  readonly summary?: string
  readonly description?: string
  readonly tags: readonly string[]
  readonly security: readonly { key?: readonly string[] }[]
  readonly parameters?: readonly {
    name?: string
    in?: string
    required?: boolean
    schema?: Schema
    example?: unknown
  }[]
  readonly requestBody?: Content
  readonly responses: Record<string, Content>
}
interface Document {
  readonly tags: readonly { name: string; description: string }[]
  readonly paths: Record<string, Record<string, Described>>
  readonly webhooks: Record<string, { post: Pick<Described, 'summary' | 'requestBody'> }>
}

/** The description of the API as a book: a chapter for each noun, nothing in it that is not in the description. */
export async function readReference(url: string): Promise<Chapter[]> {
  const document = (await describeContract(url)) as unknown as Document
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({
      tag: one.tags[0],
      operation: read(`${url}/api/v1`, path, method.toUpperCase(), one),
    })),
  )
  return document.tags.map(({ name, description }) => ({
    name,
    words: description,
    operations: operations.filter(({ tag }) => tag === name).map(({ operation }) => operation),
    events: name === 'webhooks' ? Object.entries(document.webhooks).map(readEvent) : [],
  }))
}

function readEvent([type, { post }]: [string, Document['webhooks'][string]]): Told {
  const data = post.requestBody?.content?.['application/json']?.schema?.properties?.data
  const fields = Object.entries(data?.properties ?? {})
  return {
    type,
    words: post.summary ?? '',
    fields: fields.map(([name, schema]) => field(name, schema, false)),
  }
}

function read(root: string, path: string, method: string, one: Described): Operation {
  const parameters = (one.parameters ?? []).filter((parameter) => parameter.name)
  const json = one.requestBody?.content?.['application/json']
  const success = Object.entries(one.responses).find(([status]) => status.startsWith('2'))?.[1]
  const answer = success?.content?.['application/json']?.example
  return {
    id: one.operationId,
    method,
    path,
    summary: one.summary ?? '',
    words: plain(one.description ?? ''),
    scopes: one.security[0]?.key ?? [],
    forVisitors: one.security.some(({ key }) => !key),
    parameters: parameters.map(({ name = '', required = false, schema }) => field(name, schema, required)),
    body: Object.entries(json?.schema?.properties ?? {}).map(([name, schema]) =>
      field(name, schema, json?.schema?.required?.includes(name) ?? false),
    ),
    curl: curlOf(root, path, method, one),
    answer: answer === undefined ? null : shortened(answer),
    statuses: Object.entries(one.responses).map(([status, { description = '' }]) => ({
      status,
      words: plain(description),
    })),
  }
}

/** The description is Markdown; a line of a table is not. */
function plain(words: string): string {
  return words.replaceAll('`', '')
}

function field(name: string, schema: Schema = {}, needed: boolean): Field {
  return { name, type: typeOf(schema), needed, words: plain(schema.description ?? '') }
}

function typeOf({ $ref, anyOf, items, type, format, ...rest }: Schema): string {
  if ($ref) return $ref.split('/').at(-1)!
  if (anyOf) return anyOf.map(typeOf).join(' | ')
  if (rest.const !== undefined) return JSON.stringify(rest.const)
  if (rest.enum) return rest.enum.map((one) => JSON.stringify(one)).join(' | ')
  if (rest.properties) return `{ ${Object.keys(rest.properties).join(', ')} }`
  if (items) return `${typeOf(items)}[]`
  return format ?? (Array.isArray(type) ? type.join(' | ') : (type ?? 'any'))
}

/** A request that can be pasted into a terminal, with the key in a variable. */
function curlOf(root: string, path: string, method: string, one: Described): string {
  const values = new Map((one.parameters ?? []).map(({ name = '', example }) => [name, example] as const))
  const address = path.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values.get(name) ?? whole))
  const query = (one.parameters ?? []).filter((parameter) => parameter.in === 'query' && parameter.example)
  const asked = query.map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`).join('&')
  const body = one.requestBody?.content?.['application/json']?.example
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} '${root}${address}${asked && `?${asked}`}'`,
    ...(one.security.some(({ key }) => !key) ? [] : ['-H "Authorization: Bearer $KEY"']),
    ...(body === undefined
      ? []
      : [`-H 'Content-Type: application/json'`, `-d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`]),
  ].join(' \\\n  ')
}

const mostLines = 60

function shortened(answer: unknown): string {
  const lines = JSON.stringify(answer, null, 2).split('\n')
  return lines.length > mostLines ? `${lines.slice(0, mostLines).join('\n')}\n  …` : lines.join('\n')
}
