import pg from 'pg'
import { connect, type Database } from './connect.ts'
import { findPooler } from './find-pooler.ts'
import type { Position } from './position.ts'
import { readingCopy } from './reading-copy.ts'

const patience = 1000
const longestStatement = 5000
/** After a failure it is left alone for a second; twice as long after each that follows within a minute, a minute at most. */
const afterFault = 1000
const longestRest = 60_000

/** Which cluster and database a server holds, and since when it runs. */
export interface Identity {
  readonly system: string
  readonly database: string
  readonly started: string
}

/** What a replica said of itself when it was last asked. */
export interface Seen {
  /** It takes what its primary writes; false: it has become a primary itself. */
  readonly follows: boolean
  /** It shows everything up to here. */
  readonly replayed: Position
}

interface Reached {
  readonly client: pg.Client
  readonly identity: Identity
}

/** One copy of the database: a connection that asks how it is, and the pool that readers share. */
export class Replica {
  /** Host and port: what stands for it in logs and figures. */
  readonly name: string
  /** Null while it cannot be reached. */
  seen: Seen | null = null
  identity: Identity | null = null
  /** Why it could not be reached the last time. */
  fault: unknown = null
  /** It was ahead of the primary: it has followed another one. */
  strayed = false
  reads = 0
  readonly #url: string
  readonly #prepare: 'auto' | 'on' | 'off'
  #reached: Reached | null = null
  #reading: { db: Database; pool: pg.Pool } | null = null
  #notBefore = 0
  #lostAt = Number.NEGATIVE_INFINITY
  #rest = afterFault
  #looking: Promise<void> | null = null

  constructor(url: string, prepare: 'auto' | 'on' | 'off') {
    const { hostname, port, searchParams } = new URL(url)
    this.name = `${searchParams.get('host') ?? hostname}:${port || 5432}`
    this.#url = url
    this.#prepare = prepare
  }

  /** Asks it how it is, a second long at most; once at a time. It never fails: not to answer is an answer. */
  look(): Promise<void> {
    return (this.#looking ??= this.#ask().finally(() => (this.#looking = null)))
  }

  /** Makes it ready to be read, once it answers. What it fails to answer then, the primary answers. */
  async open(primary: pg.Pool): Promise<void> {
    if (this.#reading || !this.seen) return
    const address = { connectionString: this.#url }
    const prepare = this.#prepare === 'auto' ? await this.#keepsStatements() : this.#prepare === 'on'
    if (prepare === null) return
    const { pool } = connect({
      ...address,
      prepare,
      connectionTimeoutMillis: patience,
      query_timeout: longestStatement,
    })
    const db = readingCopy(pool, primary, (fault) => this.#lose(fault))
    this.#reading = { db, pool }
  }

  get db(): Database | null {
    return this.#reading?.db ?? null
  }

  get waiting(): number {
    return this.#reading?.pool.waitingCount ?? 0
  }

  async close(): Promise<void> {
    await this.#looking
    await this.#reached?.client.end().catch(() => {})
    await this.#reading?.db.destroy()
  }

  async #ask(): Promise<void> {
    if (!this.#reached && performance.now() < this.#notBefore) return
    try {
      const reached = (this.#reached ??= await this.#reach())
      const { rows } = await reached.client.query<Seen>(
        `select pg_is_in_recovery() as follows,
           coalesce(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::float8, 0) as replayed`,
      )
      // It was lost meanwhile: what it said of itself is not to be read by.
      if (this.#reached !== reached) return
      this.seen = rows[0]!
      this.fault = null
    } catch (fault) {
      this.#lose(fault)
    }
  }

  /** Null when it went away meanwhile. */
  async #keepsStatements(): Promise<boolean | null> {
    return findPooler({ connectionString: this.#url }).then(
      ({ keepsStatements }) => keepsStatements,
      (fault: unknown) => {
        this.fault = fault
        return null
      },
    )
  }

  async #reach(): Promise<Reached> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      application_name: 'parvis replica',
    })
    client.on('error', () => {})
    try {
      await client.connect()
      this.identity = await identityOf(client)
      return { client, identity: this.identity }
    } catch (fault) {
      await client.end().catch(() => {})
      throw fault
    }
  }

  /** What it fails at together counts once. One that answers how it is, and no statement, is not tried for ever. */
  #lose(fault: unknown): void {
    this.fault = fault
    const now = performance.now()
    if (this.seen) {
      this.#rest = now - this.#lostAt < longestRest ? Math.min(2 * this.#rest, longestRest) : afterFault
      this.#lostAt = now
    }
    this.seen = null
    this.#notBefore = now + this.#rest
    void this.#reached?.client.end().catch(() => {})
    this.#reached = null
  }
}

export async function identityOf(server: pg.Client | pg.Pool): Promise<Identity> {
  const { rows } = await (server as pg.Client).query<Identity>(
    `select (select system_identifier::text from pg_control_system()) as system,
       (select oid::text from pg_database where datname = current_database()) as database,
       pg_postmaster_start_time()::text as started`,
  )
  return rows[0]!
}
