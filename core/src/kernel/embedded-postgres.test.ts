import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { EmbeddedPostgres } from './embedded-postgres.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'

const settings = { shared_buffers: '16MB' }
let home: string
let started: EmbeddedPostgres[]

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'parvis-launcher-'))
  started = []
})

afterEach(async () => {
  for (const server of started) await server.stop()
  await rm(home, { recursive: true, force: true })
})

async function start(folder = join(home, 'postgres')): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ folder, settings })
  started.push(server)
  return server
}

async function ask<Row extends pg.QueryResultRow>(server: EmbeddedPostgres, sql: string): Promise<Row[]> {
  const client = new pg.Client(server.connection)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

describe('the embedded database', () => {
  test('keeps what was written, in UTF-8 and durably, from one start to the next', async () => {
    const first = await start()
    await ask(first, `create table words as select 'été' as word`)
    await first.stop()

    const second = await start()
    expect(await ask(second, `select upper(word) as word from words`)).toEqual([{ word: 'ÉTÉ' }])
    expect(
      await ask(
        second,
        `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses,
                current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
      ),
    ).toEqual([{ encoding: 'UTF8', addresses: '', fsync: 'on', commit: 'on' }])
  })

  test('is joined by whoever comes second, and stays up until the last one leaves', async () => {
    const first = await start()
    const second = await start()
    expect([first.owner, second.owner]).toEqual([true, false])
    expect(second.connection).toEqual(first.connection)

    await first.stop()
    expect(await ask(second, 'select 1 as one')).toEqual([{ one: 1 }])
    await second.stop()
    await expect(ask(second, 'select 1')).rejects.toThrow()
  })
})
