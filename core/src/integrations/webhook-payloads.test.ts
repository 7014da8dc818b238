import { expect, test } from 'vitest'
import { z } from 'zod'
import { catalogue } from '../kernel/catalogue.ts'
import { testPayload, testType, webhookPayloads } from './index.ts'

interface Shape {
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly string[]
  readonly description?: string
  readonly anyOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
}

test('every event that other programs are told of can happen', () => {
  expect(Object.keys(webhookPayloads).filter((type) => !(type in catalogue))).toEqual([])
})

test('no payload has room for words, addresses of people or secrets', () => {
  const fields = new Set(
    Object.values(webhookPayloads).flatMap((payload) => fieldsOf(z.toJSONSchema(payload) as Shape)),
  )
  expect(
    [...fields].filter((field) => /mail|body|text|title|secret|token|password|reason/i.test(field)),
  ).toEqual([])
})

test('what arrives is written down: -u writes it anew', async () => {
  const all: Record<string, z.ZodObject> = { ...webhookPayloads, [testType]: testPayload }
  const chapters = Object.entries(all).map(([type, payload]) => {
    const { description = '', properties = {} } = z.toJSONSchema(payload) as Shape
    const rows = Object.entries(properties).map(([name, shape]) => [
      `\`${name}\``,
      typeOf(shape),
      saysOf(shape),
    ])
    return [`## ${type}`, '', description, '', ...table([['field', 'is', ''], ...rows])].join('\n')
  })
  const text = [
    '# What webhooks are told',
    '',
    'Written by `vitest run -u core/src/integrations` from the shapes that every payload is checked with',
    '([webhook-payloads.ts](../core/src/integrations/webhook-payloads.ts)). The body is `{ type, timestamp, data }`; these are the',
    'fields of `data`. [How to receive it](webhooks.md). The same as JSON Schema: `webhooks` in `/api/v1/openapi.json`.',
    '',
    ...chapters.flatMap((chapter) => [chapter, '']),
  ]
  await expect(`${text.join('\n').trimEnd()}\n`).toMatchFileSnapshot('../../../docs/webhook-events.md')
})

function typeOf({ anyOf, properties, enum: values, format, type }: Shape): string {
  if (anyOf) return anyOf.map(typeOf).join(' or ')
  if (properties)
    return `{ ${Object.entries(properties)
      .map(([name, shape]) => `${name}: ${typeOf(shape)}`)
      .join(', ')} }`
  if (values) return values.map((value) => `"${value}"`).join(' or ')
  return { uuid: 'id', uri: 'url', 'date-time': 'moment' }[format ?? ''] ?? String(type)
}

function saysOf({ description, anyOf, properties }: Shape): string {
  const inner = Object.entries(properties ?? {}).flatMap(([name, shape]) =>
    shape.description ? [`${name}: ${shape.description}`] : [],
  )
  return description ?? anyOf?.find((one) => one.description)?.description ?? inner.join('; ')
}

function fieldsOf({ properties = {}, anyOf = [] }: Shape): string[] {
  return [
    ...Object.entries(properties).flatMap(([name, shape]) => [name, ...fieldsOf(shape)]),
    ...anyOf.flatMap(fieldsOf),
  ]
}

/** As the formatter sets it: columns as wide as their widest cell. */
function table(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(3, ...rows.map((row) => row[at]!.length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`
  return [line(rows[0]!), line(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(line)]
}
