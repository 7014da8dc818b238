import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nameOfStatement } from '@parvis/core/kernel/trace'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../core/test/test-database.ts'
import { Community, freePort } from '../../test/community.ts'

interface Span {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly attributes: readonly { readonly key: string; readonly value: unknown }[]
}

let folder: string
let database: TestDatabase
let collector: Server
let community: Community
const sent: string[] = []

/** What a collector hears over OTLP/HTTP, as it was said. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-traces-'))
  database = await createTestDatabase('stories')
  collector = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (words: string) => (body += words))
    request.on('end', () => {
      sent.push(`${request.url} ${request.headers['x-tenant'] as string} ${body}`)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  }).listen(0, '127.0.0.1')
  await once(collector, 'listening')
  community = new Community(folder, await freePort(), {
    DATABASE_URL: database.url,
    LOG_LEVEL: 'info',
    TRUST_PROXY: '1',
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=brand',
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=stories',
  })
  await community.open()
}, 60_000)
afterAll(async () => {
  await community.end()
  collector.close()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const spans = () =>
  sent.flatMap((one) => {
    const body = JSON.parse(one.slice(one.indexOf('{'))) as {
      resourceSpans: { scopeSpans: { spans: Span[] }[] }[]
    }
    return body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))
  })

describe('what a collector is told', () => {
  test('is each request with its commands and statements, each reading and each job, and no word of anybody', async () => {
    await community.parvis(
      'people',
      'add',
      '--name',
      'Olga Secret',
      '--email',
      'olga@private.example',
      '--role',
      'owner',
    )
    const { secret } = await community.parvis<{ secret: string }>('people', 'key', 'olga@private.example')
    const caller = '4bf92f3577b34da6a3ce929d0e0e4736'
    const post = async (path: string, body: object) => {
      const response = await fetch(`${community.url}/api/v1${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${secret}`,
          'content-type': 'application/json',
          traceparent: `00-${caller}-00f067aa0ba902b7-01`,
        },
        body: JSON.stringify(body),
      })
      expect(response.status).toBe(201)
      return (await response.json()) as { id: string }
    }
    const { id: spaceId } = await post('/spaces', { name: 'Illness' })
    await post('/topics', {
      spaceId,
      kind: 'question',
      title: 'Private matter',
      body: 'leaks beside the lake',
    })
    await post('/invitations', { email: 'paul@private.example' })
    await fetch(`${community.url}/search?q=illness`)
    await community.mailTo('paul@private.example')
    await expect
      .poll(async () => (await fetch(`${community.url}/api/v1/search?q=matter`)).text(), { timeout: 10_000 })
      .toContain('Private matter')
    expect(await community.end()).toBe(0)

    expect(sent[0]).toMatch(/^\/v1\/traces brand /)
    expect(sent.join()).toContain('deployment.environment.name')
    const found = spans()
    const command = found.find(({ name }) => name === 'open-topic')!
    expect(command.attributes).toContainEqual({
      key: 'parvis.events',
      value: { arrayValue: { values: [{ stringValue: 'topic.opened' }] } },
    })
    const request = found.find(({ spanId }) => spanId === command.parentSpanId)!
    expect([request.name, request.traceId, request.parentSpanId]).toEqual([
      'POST api',
      caller,
      '00f067aa0ba902b7',
    ])
    const within = found.filter(({ parentSpanId }) => parentSpanId === command.spanId).map(({ name }) => name)
    expect(within).toEqual(expect.arrayContaining(['begin', 'record', 'commit']))
    const names = new Set(found.map(({ name }) => name))
    expect([...names]).toEqual(expect.arrayContaining(['GET search', 'read search', 'job mail']))

    expect(community.said).toMatch(new RegExp(`"traceId":"${caller}".*"path":"/api/v1/topics"`))
    const personal = ['Secret', 'private.example', 'Private', 'leaks', 'illness', 'Illness', secret]
    expect(personal.filter((word) => sent.join().includes(word))).toEqual([])
  }, 60_000)
})

describe('a statement', () => {
  test.each([
    ['/* show_topic */ select 1', 'show_topic'],
    ['/* show_figures, planned anew */ select 1', 'show_figures'],
    ['insert into "posts" ("id") values ($1)', 'insert into posts'],
    ["update people set name = 'Olga'", 'update people'],
    ["select 'Olga' as name", 'select'],
    ['drop table people', 'statement'],
  ])('%s is told as %s', (text, name) => {
    expect(nameOfStatement(text)).toBe(name)
  })
})

describe('telemetry', () => {
  test('is loaded where it is asked for, and by nobody else', () => {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const files = globSync('{core,api,cli,web}/{src,server}/**/*.ts', { cwd: root }).filter(
      (file) => !file.endsWith('.test.ts'),
    )
    const naming = (words: RegExp) =>
      files.filter((file) => words.test(readFileSync(join(root, file), 'utf8')))
    expect(naming(/from '@opentelemetry/)).toEqual(['core/src/kernel/telemetry.ts'])
    expect(naming(/from '.*\/telemetry(?:\.ts)?'/)).toEqual([])
  })
})
