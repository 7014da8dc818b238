import { describe, expect, test } from 'vitest'
import { compareContracts, type Contract } from '../src/compare-contracts.ts'

const one = {
  paths: {
    '/things': {
      post: {
        parameters: [{ name: 'limit', schema: { type: 'integer' } }],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Asked' } } } },
        responses: {
          201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
        },
        security: [{ key: ['read', 'write'] }],
      },
    },
  },
  webhooks: {
    'thing.made': {
      post: {
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Told' } } } },
      },
    },
  },
  components: {
    schemas: {
      Asked: {
        type: 'object',
        properties: { name: { type: 'string', maxLength: 80 }, kind: { enum: ['a', 'b'] } },
        required: ['name'],
      },
      Told: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
      Thing: {
        type: 'object',
        properties: { id: { type: 'string' }, kind: { enum: ['a', 'b'] } },
        required: ['id', 'kind'],
      },
    },
  },
} satisfies Contract

type Change = (contract: any) => void // oxlint-disable-line typescript/no-explicit-any -- whatever somebody may do to it

const breaking: [string, Change][] = [
  ['gone', (it) => delete it.paths['/things'].post],
  ['parameter limit went away', (it) => (it.paths['/things'].post.parameters = [])],
  ['parameter limit is newly needed', (it) => (it.paths['/things'].post.parameters[0].required = true)],
  ['body.kind went away', (it) => delete it.components.schemas.Asked.properties.kind],
  ['body.kind is newly needed', (it) => it.components.schemas.Asked.required.push('kind')],
  ['body.kind no longer takes "b"', (it) => it.components.schemas.Asked.properties.kind.enum.pop()],
  ['body.name is shorter now: 40', (it) => (it.components.schemas.Asked.properties.name.maxLength = 40)],
  [
    'body.name no longer takes string',
    (it) => (it.components.schemas.Asked.properties.name.type = 'integer'),
  ],
  ['answer.id went away', (it) => delete it.components.schemas.Thing.properties.id],
  ['answer.id may be missing', (it) => it.components.schemas.Thing.required.shift()],
  ['answer.kind may now be "c"', (it) => it.components.schemas.Thing.properties.kind.enum.push('c')],
  ['needs the scope manage', (it) => it.paths['/things'].post.security[0].key.push('manage')],
]

const harmless: [string, Change][] = [
  ['GET /things: new', (it) => (it.paths['/things'].get = it.paths['/things'].post)],
  ['body.more is new', (it) => (it.components.schemas.Asked.properties.more = { type: 'string' })],
  ['answer.more is new', (it) => (it.components.schemas.Thing.properties.more = { type: 'string' })],
]

const changed = (change: Change) => {
  const after = structuredClone(one)
  change(after)
  return compareContracts(one, after)
}

describe('a new contract', () => {
  test('that is the same differs in nothing', () => {
    expect(compareContracts(one, structuredClone(one))).toEqual({ breaking: [], added: [] })
  })

  test.each(breaking)('breaks: %s', (sentence, change) => {
    expect(changed(change).breaking).toEqual([`POST /things: ${sentence}`])
  })

  test('breaks when other programs are told less', () => {
    const less: Change = (it) => delete it.components.schemas.Told.properties.id
    expect(changed(less).breaking).toEqual(['webhook thing.made: answer.id went away'])
    expect(changed((it) => delete it.webhooks['thing.made']).breaking).toEqual(['webhook thing.made: gone'])
  })

  test.each(harmless)('only adds: %s', (sentence, change) => {
    const { breaking: broken, added } = changed(change)
    expect(broken).toEqual([])
    expect(added.join()).toContain(sentence)
  })
})
