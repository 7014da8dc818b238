import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startPrimary, startStandby, type Server } from '../../test/standby.ts'
import { examineReplicas } from '../app/examine-replicas.ts'
import { readConfig } from './config.ts'
import type { Database } from './connect.ts'
import { openLog, type Log } from './log.ts'
import { beyondAll, positionIn, tokenOf } from './position.ts'
import { Replicas } from './replicas.ts'

let primary: Server
let standby: Server
let replicas: Replicas | null = null

beforeAll(async () => {
  primary = await startPrimary()
  await primary.pool.query('create table notes (id int primary key, words text)')
  standby = await startStandby(primary)
})
afterEach(async () => {
  await replicas?.stop()
  replicas = null
})
afterAll(async () => {
  await standby.remove()
  await primary.remove()
})

async function open(url = standby.url, log: Log = openLog('silent')): Promise<Replicas> {
  const config = readConfig({ DATABASE_URL: primary.url, DATABASE_REPLICA_URL: url })
  const address = { connectionString: primary.url }
  const opened = await Replicas.open(config, { pool: primary.pool, address }, log)
  return (replicas = opened!)
}

let written = 0
async function write(): Promise<number> {
  await primary.pool.query('insert into notes values ($1, $2)', [++written, 'words'])
  return written
}

async function newest(db: Database): Promise<number> {
  const { rows } = await sql<{ id: number }>`select coalesce(max(id), 0) as id from notes`.execute(db)
  return rows[0]!.id
}

async function serves(after = 0): Promise<void> {
  await expect.poll(() => replicas!.readable(after) !== null, { timeout: 5000 }).toBe(true)
}

async function becomes(state: string): Promise<void> {
  await expect.poll(() => replicas!.show()[0]!.state, { timeout: 10_000, interval: 20 }).toBe(state)
}

const pause = () => standby.pool.query('select pg_wal_replay_pause()')
const resume = () => standby.pool.query('select pg_wal_replay_resume()')

describe('a copy of the database', () => {
  test('answers who has written as soon as it has what they wrote, and not before', async () => {
    await open()
    await serves()
    await pause()
    const before = await newest(replicas!.readable(0)!)
    const mine = await write()
    const carried = positionIn(tokenOf(await replicas!.position()))
    expect(replicas!.readable(carried)).toBeNull()
    expect(await newest(replicas!.readable(0)!)).toBe(before)
    await resume()
    await serves(carried)
    expect(await newest(replicas!.readable(carried)!)).toBe(mine)
  })

  test('answers nobody what has been told already to be otherwise', async () => {
    await open()
    await serves()
    await pause()
    const told = await write()
    replicas!.raise()
    expect(replicas!.readable(0)).toBeNull()
    await new Promise((later) => setTimeout(later, 300))
    expect(replicas!.readable(0)).toBeNull()
    await resume()
    await serves()
    expect(await newest(replicas!.readable(0)!)).toBe(told)
  })

  test('is read at once after each of many changes', async () => {
    await open()
    await serves()
    for (let turn = 0; turn < 20; turn++) {
      const told = await write()
      replicas!.raise()
      await expect.poll(() => replicas!.readable(0) !== null, { interval: 2, timeout: 500 }).toBe(true)
      expect(await newest(replicas!.readable(0)!)).toBe(told)
    }
  })

  test('is never read by whoever forges what they carry', async () => {
    await open()
    await serves()
    for (const forged of ['-1', '1e3', 'Infinity', '0x1', '9'.repeat(16), '', ' ', '1'.repeat(17)])
      expect(replicas!.readable(positionIn(forged))).toBeNull()
  })

  test('tells how far behind it is, and how often it was read', async () => {
    await open()
    await serves()
    const reads = replicas!.show()[0]!.reads
    expect(replicas!.readable(0)).not.toBeNull()
    expect(replicas!.readable(beyondAll)).toBeNull()
    const [shown] = replicas!.show()
    expect(shown).toMatchObject({ state: 'serves', reads: reads + 1 })
    expect(shown!.lag).toBeLessThan(5)
    expect(replicas!.elsewhere).toBeGreaterThan(0)
  })

  test('that goes away in the middle is answered for by the primary, and taken in again', async () => {
    await open()
    await serves()
    const inHand = replicas!.readable(0)!
    await standby.stop()
    expect(await newest(inHand)).toBe(written)
    await becomes('away')
    expect(replicas!.readable(0)).toBeNull()
    await standby.start()
    await becomes('serves')
    await serves()
    expect(await newest(replicas!.readable(0)!)).toBe(written)
  })

  test('that says how it is, and answers nothing else, is left out too', async () => {
    await open()
    await serves()
    const inHand = replicas!.readable(0)!
    expect(await newest(inHand)).toBe(written)
    const { rows } = await standby.pool.query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name = 'parvis'`,
    )
    for (const { pid } of rows) process.kill(pid, 'SIGSTOP')
    try {
      expect(await newest(inHand)).toBe(written)
      expect(replicas!.show()[0]!.state).toBe('away')
    } finally {
      for (const { pid } of rows) process.kill(pid, 'SIGCONT')
    }
    await becomes('serves')
  })

  test('may be away at the start', async () => {
    await standby.stop()
    await open()
    expect(replicas!.readable(0)).toBeNull()
    await standby.start()
    await becomes('serves')
  })

  test('changes nothing and keeps nothing open', async () => {
    await open()
    await serves()
    const db = replicas!.readable(0)!
    await expect(db.transaction().execute(newest)).rejects.toThrow('no transactions')
    await expect(sql`select 1 / 0`.execute(db)).rejects.toThrow('division by zero')
  })
})

describe('a copy that fails while nobody reads', () => {
  /** One that was read by several at once: their connections rest, and so does everybody. */
  async function rest(): Promise<{ said: string[]; held: Database }> {
    const said: string[] = []
    const say = (...[facts, words]: unknown[]) => {
      const { state } = facts as { state?: string }
      said.push(state ? `${String(words)}: ${state}` : String(words))
    }
    await open(standby.url, { debug: say, info: say, warn: say, error: say })
    await serves()
    const held = replicas!.readable(0)!
    const slow = sql`select pg_sleep(0.05)`
    await Promise.all([slow.execute(held), slow.execute(held), slow.execute(held)])
    const { rows } = await standby.pool.query(
      `select from pg_stat_activity where application_name = 'parvis' and state = 'idle'`,
    )
    expect(rows.length).toBeGreaterThan(1)
    return { said, held }
  }

  test('is known to be away before anybody asks it, is told of once, and is read again when it is back', async () => {
    const { said, held } = await rest()
    await standby.stop()
    await becomes('away')
    expect(replicas!.readable(0)).toBeNull()
    // Who was given it before reads on, where one writes.
    expect(await newest(held)).toBe(written)
    await new Promise((later) => setTimeout(later, 1500))
    expect(said).toEqual(['a replica answers reads', 'a replica is left out: away'])
    await standby.start()
    await becomes('serves')
    expect(await newest(replicas!.readable(0)!)).toBe(written)
    expect(said.slice(2)).toEqual(['a replica answers reads'])
  })

  test('and loses only its connections is read over new ones, and nobody waits for an answer', async () => {
    const { held } = await rest()
    await standby.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'parvis%'`,
    )
    await primary.pool.query('select pg_sleep(0.5)')
    for (let turn = 0; turn < 5; turn++) expect(await newest(held)).toBe(written)
    await becomes('serves')
    const { rows } = await standby.pool.query(
      `select from pg_stat_activity where application_name = 'parvis'`,
    )
    expect(rows.length).toBeGreaterThan(0)
  })

  test('and answers nothing any more, without closing anything, is left out as soon', async () => {
    const { held } = await rest()
    const { rows } = await standby.pool.query<{ pid: number }>(
      `select pid from pg_stat_activity where application_name like 'parvis%'`,
    )
    for (const { pid } of rows) process.kill(pid, 'SIGSTOP')
    try {
      await becomes('away')
      expect(await newest(held)).toBe(written)
    } finally {
      for (const { pid } of rows) process.kill(pid, 'SIGCONT')
    }
    await becomes('serves')
  })
})

describe('the doctor', () => {
  const found = async () => {
    const config = readConfig({ DATABASE_URL: primary.url, DATABASE_REPLICA_URL: standby.url })
    const [finding] = await examineReplicas(config, primary.pool)
    return `${finding!.state}: ${finding!.says}`
  }

  test('says whether a copy follows', async () => {
    await write()
    expect(await found()).toMatch(/^good: .* follows the database$/)
    await pause()
    await primary.pool.query(`insert into notes select n, 'words' from generate_series(1001, 3000) n`)
    expect(await found()).toMatch(/^note: .* is \d+\.\d kB behind/)
    await resume()
    await standby.stop()
    expect(await found()).toMatch(/^bad: .* does not answer: /)
    await standby.start()
  })
})

describe('a mistake in DATABASE_REPLICA_URL', () => {
  test('is a sentence at the start', async () => {
    await expect(open(primary.url)).rejects.toThrow('is the server that DATABASE_URL leads to')
    await expect(open(process.env.PARVIS_TEST_DATABASE)).rejects.toThrow('has no copy of the database')
    const nowhere = new URL(standby.url)
    nowhere.pathname = '/elsewhere'
    await expect(open(nowhere.href)).rejects.toThrow('says "database "elsewhere" does not exist"')
    const configured = (settings: Record<string, string>) => () => readConfig(settings)
    expect(configured({ DATABASE_REPLICA_URL: 'postgres://a/b' })).toThrow('needs DATABASE_URL')
    const two = { DATABASE_URL: 'postgres://a/b', DATABASE_REPLICA_URL: 'postgres://c/b, mysql://d/b' }
    expect(configured(two)).toThrow('DATABASE_REPLICA_URL must be an address such as')
  })
})

describe('a copy that was made a primary', () => {
  test('is left out', async () => {
    await open()
    await serves()
    await standby.pool.query('select pg_promote()')
    await becomes('promoted')
    expect(replicas!.readable(0)).toBeNull()
    const config = readConfig({ DATABASE_URL: primary.url, DATABASE_REPLICA_URL: standby.url })
    expect(await examineReplicas(config, primary.pool)).toMatchObject([
      { state: 'bad', says: expect.stringContaining('is no copy any more') },
    ])
    await replicas!.stop()
    replicas = null
    await open()
    await becomes('promoted')
  })
})
