import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, constants, cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import type { QueryResultRow } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { EmbeddedPostgres } from './embedded-postgres.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'

const durable = { shared_buffers: '16MB' }
const quick: Record<string, string> = { ...durable, fsync: 'off' }
let made: string
let home: string
let folder: string
let started: EmbeddedPostgres[]
let children: ChildProcess[]

beforeAll(async () => {
  made = await mkdtemp(join(tmpdir(), 'parvis-launcher-'))
  await (await startEmbeddedPostgres({ folder: made, settings: quick })).stop()
})

afterAll(() => rm(made, { recursive: true, force: true }))

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'parvis-launcher-'))
  folder = join(home, 'postgres')
  started = []
  children = []
})

afterEach(async () => {
  vi.unstubAllEnvs()
  for (const child of children) child.kill('SIGKILL')
  for (const server of started) await server.stop()
  await rm(home, { recursive: true, force: true })
})

/** Making a database is most of the time of a start, and most stories begin with one that is there. */
async function copyMade(): Promise<void> {
  await cp(join(made, 'data'), join(folder, 'data'), { recursive: true, mode: constants.COPYFILE_FICLONE })
  await chmod(join(folder, 'data'), 0o700)
}

async function start(settings = quick, where = folder): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder: where, settings })
  started.push(server)
  return server
}

async function ask<Row extends QueryResultRow>(server: EmbeddedPostgres, sql: string): Promise<Row[]> {
  const client = new Client(server.connection)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

/** Another process that starts the server and writes; its last acknowledged row when it is killed in the middle. */
async function writeUntilKilled(rows: number, alsoKill: () => Promise<number | undefined>): Promise<number> {
  const program = `
    import { Client } from 'pg'
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('embedded-postgres.ts', import.meta.url).href)}
    const server = await startEmbeddedPostgres(${JSON.stringify({ folder, settings: durable })})
    const client = new Client(server.connection)
    await client.connect()
    await client.query('create table if not exists written (id bigint generated always as identity)')
    for (;;) console.log((await client.query('insert into written default values returning id')).rows[0].id)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: import.meta.dirname,
  })
  children.push(child)
  let last = 0
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line)
    if (last % rows !== 0) continue
    const server = await alsoKill()
    child.kill('SIGKILL')
    if (server !== undefined) process.kill(server, 'SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return last
}

async function postmasterPid(): Promise<number> {
  return Number.parseInt(await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8'), 10)
}

/** A process of the user the server runs as: what a container often has under the number of the last server. */
async function spawnStranger(): Promise<number> {
  const { uid, gid } = await stat(join(folder, 'data'))
  const asServer = process.getuid?.() === 0 ? { uid, gid } : {}
  const stranger = spawn('sleep', ['60'], { ...asServer, stdio: 'ignore', cwd: '/' })
  children.push(stranger)
  await once(stranger, 'spawn')
  return stranger.pid ?? 0
}

describe('the embedded database', () => {
  test('keeps what was written, durably, from one start to the next', async () => {
    const first = await start(durable)
    await ask(first, `create table words as select 'été' as word`)
    await first.stop()

    const second = await start(durable)
    expect(await ask(second, `select upper(word) as word from words`)).toEqual([{ word: 'ÉTÉ' }])
    expect(
      await ask(
        second,
        `select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
                current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as commit`,
      ),
    ).toEqual([{ addresses: '', fsync: 'on', pages: 'on', commit: 'on' }])
  })

  test('is joined by whoever comes second, and stays up until the last one leaves', async () => {
    await copyMade()
    const first = await start()
    const second = await start()
    expect([first.owner, second.owner]).toEqual([true, false])
    expect(second.connection).toEqual(first.connection)

    await first.stop()
    expect(await ask(second, 'select 1 as one')).toEqual([{ one: 1 }])
    await second.stop()
    await expect(ask(second, 'select 1')).rejects.toThrow(/ENOENT|ECONNREFUSED/)
  })

  test('is made once when several processes come to an empty folder together', async () => {
    const servers = await Promise.all([start(), start(), start()])
    expect(servers.filter(({ owner }) => owner)).toHaveLength(1)
    await Promise.all(servers.map((server) => server.stop()))
  })

  test('does not care for the locale and the PG variables around it, nor for a path too long for a socket', async () => {
    vi.stubEnv('LANG', undefined)
    vi.stubEnv('LC_ALL', 'POSIX')
    vi.stubEnv('PGDATA', '/nowhere')
    vi.stubEnv('PGPORT', '1')
    const server = await start(quick, join(home, 'a-long-name-'.repeat(12), 'postgres'))
    expect(
      await ask(
        server,
        `select current_setting('server_encoding') as encoding, datlocale as locale, current_setting('TimeZone') as zone
           from pg_database where datname = current_database()`,
      ),
    ).toEqual([{ encoding: 'UTF8', locale: 'PG_UNICODE_FAST', zone: 'UTC' }])
  })
})

describe('after a kill -9', () => {
  test('of Parvis alone, the server that lives on is taken over', async () => {
    await copyMade()
    const written = await writeUntilKilled(100, async () => undefined)
    const orphan = await postmasterPid()
    const next = await start(durable)
    expect(await postmasterPid()).toBe(orphan)
    expect(next.owner).toBe(true)
    const [row] = await ask<{ count: number }>(next, 'select count(*)::int from written')
    expect(row?.count).toBeGreaterThanOrEqual(written)
    await next.stop()
    await expect(ask(next, 'select 1')).rejects.toThrow(/ENOENT|ECONNREFUSED/)
  })

  test('of Parvis and the server, every acknowledged row is there', async () => {
    await copyMade()
    const written = await writeUntilKilled(200, postmasterPid)
    const [row] = await ask<{ count: number }>(await start(durable), 'select count(*)::int from written')
    expect(row?.count).toBeGreaterThanOrEqual(written)
  })

  test('a lock file whose process number is now that of another process does not keep the server from starting', async () => {
    await copyMade()
    await (await start()).stop()
    const data = join(folder, 'data')
    const stranger = await spawnStranger()
    const claim = [stranger, data, 1, 5432, join(folder, 'socket'), '', '  1 1', 'ready', ''].join('\n')
    await writeFile(join(data, 'postmaster.pid'), claim)
    await writeFile(join(folder, 'socket', '.s.PGSQL.5432.lock'), claim)

    expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }])
    expect(process.kill(stranger, 0)).toBe(true)
  })
})

describe('the embedded database refuses in one sentence', () => {
  test('the data of another major version, and data that is none', async () => {
    await copyMade()
    await writeFile(join(folder, 'data', 'PG_VERSION'), '17\n')
    await expect(start()).rejects.toThrow(/was made by PostgreSQL 17 and this version of Parvis brings/)
    await rm(join(folder, 'data', 'PG_VERSION'))
    await expect(start()).rejects.toThrow(/holds files but no database/)
  })

  test('what the server itself refuses, with the last lines of its log', async () => {
    await copyMade()
    const attempt = startEmbeddedPostgres({ folder, settings: { shared_buffers: 'plenty' } })
    await expect(attempt).rejects.toThrow(
      /did not start: invalid value for parameter "shared_buffers": "plenty"/,
    )
    await expect(attempt).rejects.toHaveProperty('serverLog', [expect.stringContaining('plenty')])
  })
})
