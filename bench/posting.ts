import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import autocannon, { type Client } from 'autocannon'
import { sql } from 'kysely'
import type { App } from '@parvis/core/app'
import { drawing, prose } from './random.ts'
import type { Row } from './rows.ts'
import type { Served } from './start-server.ts'

const seconds = 4
/** How many members answer, and how many rows are written, at the same time. */
export const atOnce = 8

/** Who answers where: nobody and no conversation is everybody's, so that they do not wait for one another's rows. */
export interface Answering {
  /** Of as many members as answer at once. */
  readonly secrets: readonly string[]
  readonly topicIds: readonly string[]
}

/**
 * Answers a second through the API, by eight members at once, beside so many single-row inserts a second into a bare
 * table of the same database (pgbench where there is one, otherwise eight connections of ours). Twice: where a commit
 * waits for next to nothing, processors are compared; where it waits for a disk, what people would feel.
 */
export async function posting(app: App, served: Served, answering: Answering): Promise<Row[]> {
  await answersPerSecond(served, answering)
  const [rate, inserts] = [await answersPerSecond(served, answering), await insertsPerSecond(app)]
  await waitForDisk(app, 1000)
  const [waiting, waitingInserts] = [await answersPerSecond(served, answering), await insertsPerSecond(app)]
  await waitForDisk(app, 0)
  const told = { unit: '/s', bound: 'at least', bar: null } as const
  const beside = { unit: '×', bound: 'at least', bar: 0.1 } as const
  return [
    { what: 'answers through the API', value: rate, ...told },
    { what: 'answers through the API ÷ single-row inserts', value: rate / inserts, ...beside },
    { what: 'answers through the API, a commit waiting 1 ms', value: waiting, ...told },
    {
      what: 'answers through the API ÷ single-row inserts, a commit waiting 1 ms',
      value: waiting / waitingInserts,
      ...beside,
    },
  ]
}

async function answersPerSecond({ address }: Served, answering: Answering): Promise<number> {
  const answers = await autocannon({
    url: address,
    connections: atOnce,
    duration: seconds,
    setupClient: apart(answering),
  })
  if (answers.non2xx) throw new Error(`Answers were refused: ${JSON.stringify(answers.statusCodeStats)}`)
  return answers.requests.average
}

/** Has every commit wait as it would for a disk that takes so many microseconds. */
async function waitForDisk({ db }: App, microseconds: number): Promise<void> {
  await sql`alter system set commit_delay = ${sql.lit(microseconds)}`.execute(db)
  await sql`alter system set commit_siblings = 0`.execute(db)
  await sql`select pg_reload_conf()`.execute(db)
}

/** Each client is another member, and begins with another conversation. */
function apart({ secrets, topicIds }: Answering): (client: Client) => void {
  const draw = drawing(5)
  const answers = topicIds.map((topicId) => ({
    method: 'POST' as const,
    path: `/api/v1/topics/${topicId}/posts`,
    body: JSON.stringify({ body: prose(draw, 4) }),
  }))
  let clients = 0
  return (client) => {
    const member = clients++ % atOnce
    const headers = { authorization: `Bearer ${secrets[member]}`, 'content-type': 'application/json' }
    const from = member * Math.floor(answers.length / atOnce)
    const turned = [...answers.slice(from), ...answers.slice(0, from)]
    client.setRequests(turned.map((answer) => ({ ...answer, headers })))
  }
}

async function insertsPerSecond(app: App): Promise<number> {
  await sql`create table bench_rows (id uuid primary key default gen_random_uuid(), words text not null)`.execute(
    app.db,
  )
  try {
    return await withPgbench(app).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'ENOENT') throw fault
      return withOurConnections(app)
    })
  } finally {
    await sql`drop table bench_rows`.execute(app.db)
  }
}

const insert = `insert into bench_rows (words) values ('${'x'.repeat(200)}')`

async function withPgbench({ pool }: App): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-bench-'))
  const script = join(folder, 'insert.sql')
  await writeFile(script, insert)
  try {
    const { host, port, user, database } = pool.options
    const place = ['-h', String(host), '-p', String(port), '-U', String(user), String(database)]
    const shape = ['-n', '-M', 'prepared', '-c', String(atOnce), '-j', '2', '-T', String(seconds)]
    const { stdout } = await promisify(execFile)('pgbench', [...shape, '-f', script, ...place])
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1])
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function withOurConnections({ pool }: App): Promise<number> {
  let rows = 0
  const until = performance.now() + seconds * 1000
  const work = async () => {
    const client = await pool.connect()
    while (performance.now() < until) {
      await client.query({ name: 'bench_insert', text: insert })
      rows++
    }
    client.release()
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return rows / seconds
}
