import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { undone, type World } from '../../core/test/world.ts'
import { describeContract, operations } from '../src/index.ts'
import { atTheDoor, type Answer, type Asked, type Door } from './door.ts'
import { fromSchema, text, type Schema } from './from-schema.ts'
import { giveDoors, plant, type Scene } from './scene.ts'

interface Described {
  readonly parameters?: readonly { name?: string; in?: string; schema?: Schema }[]
  readonly requestBody?: { content: Record<string, { schema: Schema }> }
  readonly responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}
interface Document {
  readonly paths: Record<string, Record<string, Described>>
  readonly components: object
}

const people = ['visitor', 'alice', 'maya', 'olga'] as const
const tries = 5000

describe('whatever a program sends', () => {
  test(
    'is answered as described, and never breaks anything',
    atTheDoor(async (door, world) => {
      const scene = await plant(world)
      await giveDoors(world, scene)
      const keys = await keysOf(door, world)
      const document: Document = JSON.parse(JSON.stringify(await describeContract('http://localhost')))
      const judge = judgeOf(document)
      const asking = fc
        .constantFrom(...operations())
        .chain((one) =>
          fc.tuple(
            fc.constant(one.id),
            requests(one, document.paths[one.path]![one.method.toLowerCase()]!, knownIn(scene)),
            fc.constantFrom(...people),
          ),
        )
      await fc.assert(
        fc.asyncProperty(asking, async ([id, asked, who]) => {
          const answer = await undone(world.system, () => door.ask(asked, keys[who]))
          expect(judge(id, answer)).toBe(null)
        }),
        { numRuns: tries, interruptAfterTimeLimit: 25_000, markInterruptAsFailure: false },
      )
    }),
    180_000,
  )
})

async function keysOf(door: Door, world: World) {
  const keys: Partial<Record<(typeof people)[number], string>> = {}
  for (const who of people) if (who !== 'visitor') keys[who] = await door.keyOf(world[who])
  return keys
}

function knownIn({ asked, answer, solved, closed, importRun, square, people: cast }: Scene): string[] {
  return [
    asked.topicId,
    asked.postId,
    answer.postId,
    solved.topicId,
    closed.topicId,
    importRun,
    square.id,
    square.slug,
    cast.bob.id,
    'alice',
    'bob',
    'lamp',
    'A quiet evening',
  ]
}

function requests(
  { method, path }: ReturnType<typeof operations>[number],
  { parameters = [], requestBody }: Described,
  known: string[],
): fc.Arbitrary<Asked> {
  const named = (where: string) =>
    fc.record(
      Object.fromEntries(
        parameters
          .filter((one) => one.name && one.in === where)
          .map((one) => [one.name!, where === 'path' ? text(known) : fromSchema(one.schema ?? {}, known)]),
      ),
      { requiredKeys: [] },
    )
  const json = requestBody?.content['application/json']
  const body = json ? fromSchema(json.schema, known) : fc.constant(undefined)
  return fc.tuple(named('path'), named('query'), body).map(([inPath, inQuery, sent]) => {
    const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(
        String((inPath as Record<string, unknown>)[name] || 'x')
          .toWellFormed()
          .slice(0, 2000),
      ),
    )
    const query = new URLSearchParams(
      Object.entries(inQuery).map(
        ([name, value]) => [name, String(value).slice(0, 2000)] as [string, string],
      ),
    ).toString()
    return { method, path: address + (query && `?${query}`), ...(sent !== undefined && { body: sent }) }
  })
}

/** Says what is wrong with an answer, or null: a fault, a status or a body that the description does not have. */
function judgeOf(document: Document): (id: string, answer: Answer) => string | null {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const byId = new Map(operations().map((one) => [one.id, one]))
  const compiled = new Map<string, ValidateFunction>()
  return (id, { status, type, body }) => {
    if (status >= 500) return `${id} broke: ${status}`
    const { method, path } = byId.get(id)!
    const response = document.paths[path]![method.toLowerCase()]!.responses[status]
    // An address that lost its last part is another one, and may be nobody's.
    if (!response) return status === 404 ? null : `${id} answers ${status}, which is not described`
    const schema = response.content?.[type?.split(';')[0] ?? '']?.schema
    if (!schema) return body === '' ? null : `${id} answers ${status} as ${type}, which is not described`
    const name = `${id} ${status}`
    const validate = compiled.get(name) ?? ajv.compile({ ...schema, components: document.components })
    compiled.set(name, validate)
    return validate(body)
      ? null
      : `${name}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(body).slice(0, 500)}`
  }
}
