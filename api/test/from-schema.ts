import fc, { type Arbitrary } from 'fast-check'

export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
}

/** Ids that exist, and what people and programs type when they mean harm or nothing. */
const nasty = [
  '',
  ' ',
  'null',
  '\u0000',
  '\ud800',
  '‮abc',
  '😀'.repeat(50),
  "'; drop table people; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '%00',
  '9'.repeat(40),
  '-1',
  '2026-02-30',
  '0000-01-01T00:00:00Z',
  'x'.repeat(40_000),
]

/** What fits a schema mostly, and now and then does not: another type, something missing, something more. */
export function fromSchema(schema: Schema, known: readonly string[]): Arbitrary<unknown> {
  return fc.oneof(
    { weight: 9, arbitrary: fitting(schema, known) },
    {
      weight: 1,
      arbitrary: fc.oneof(fc.constant(null), fc.integer(), fc.boolean(), text(known), fc.constant([])),
    },
  )
}

function fitting(schema: Schema, known: readonly string[]): Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => fromSchema(one, known)))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.type === 'integer' || schema.type === 'number')
    return fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer(), fc.double())
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'array') return fc.array(fromSchema(schema.items ?? {}, known), { maxLength: 4 })
  if (schema.type === 'object' && schema.properties) {
    const fields = Object.fromEntries(
      Object.entries(schema.properties).map(([name, one]) => [name, fromSchema(one, known)]),
    )
    return fc.record(fields, { requiredKeys: [...(schema.required ?? [])] })
  }
  return text(known)
}

export function text(known: readonly string[]): Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    { weight: 1, arbitrary: fc.constantFrom(...nasty) },
  )
}
