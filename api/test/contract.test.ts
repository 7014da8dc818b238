import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { describeContract, operations } from '../src/index.ts'
import { absent } from './absent.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const url = 'https://community.example.org'

describe('the contract', () => {
  test('has everything that core offers to pages, or says why not', () => {
    const used = usedByApi()
    const offered = offeredByCore()
    expect(offered.filter((name) => !used.has(name) && !Object.hasOwn(absent, name))).toEqual([])
    expect(Object.keys(absent).filter((name) => used.has(name))).toEqual([])
  })

  test('is described in OpenAPI 3.1 as its own schema demands', async () => {
    const found = await new Validator().validate(JSON.parse(JSON.stringify(await describeContract(url))))
    expect(found).toMatchObject({ valid: true })
  })

  test('says of every operation what it is, whom it is for, and every refusal', async () => {
    const document = await described()
    for (const { id, method, path, demands } of operations()) {
      const operation = document.paths[path][method.toLowerCase()]
      expect(operation).toMatchObject({
        operationId: id,
        summary: expect.any(String),
        tags: [expect.any(String)],
      })
      const answers = Object.keys(operation.responses)
      expect(answers).toEqual(expect.arrayContaining(['400', '401', '403', '429', '500']))
      expect([id, answers.includes('409')]).toEqual([id, Boolean(demands.conflicts?.length)])
    }
  })

  test('has for every operation an example, and every example is what its schema says', async () => {
    const document = await described()
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const wrong: unknown[] = []
    let seen = 0
    for (const { id, method, path } of operations()) {
      const operation = document.paths[path][method.toLowerCase()]
      const bodies = [
        [['requestBody'], operation.requestBody],
        ...Object.entries(operation.responses)
          .filter(([status]) => status.startsWith('2'))
          .map(([status, response]) => [['responses', status], response]),
      ] as [string[], { content?: Record<string, { example?: unknown; schema: object }> } | undefined][]
      for (const [steps, one] of bodies) {
        const json = one?.content?.['application/json']
        if (!json) continue
        seen++
        const validate = ajv.compile({ ...json.schema, components: document.components })
        if (json.example === undefined || !validate(json.example)) wrong.push([id, steps, validate.errors])
      }
    }
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThan(50)
  })
})

// oxlint-disable-next-line typescript/no-explicit-any -- a document as other programs get it
async function described(): Promise<any> {
  return JSON.parse(JSON.stringify(await describeContract(url)))
}

function offeredByCore(): string[] {
  return globSync('core/src/*/index.ts', { cwd: root }).flatMap((file) => {
    const module = file.split('/')[2]!
    const text = readFileSync(`${root}/${file}`, 'utf8')
    return [...text.matchAll(/^export \{([^}]*)\}/gm)]
      .flatMap(([, names]) => names!.split(','))
      .map((name) => name.trim())
      .filter((name) => name && !name.startsWith('type '))
      .map((name) => `${module}.${name}`)
  })
}

function usedByApi(): Set<string> {
  const imports = /import \{([^}]*)\} from '@parvis\/core\/(\w+)'/g
  return new Set(
    globSync('api/src/*.ts', { cwd: root })
      .filter((file) => !file.endsWith('.test.ts'))
      .flatMap((file) =>
        [...readFileSync(`${root}/${file}`, 'utf8').matchAll(imports)].flatMap(([, names, module]) =>
          names!
            .split(',')
            .map((name) => name.trim().split(' as ')[0]!)
            .filter((name) => name && !name.startsWith('type '))
            .map((name) => `${module}.${name}`),
        ),
      ),
  )
}
