import type pg from 'pg'
import { Misconfigured, type Config } from './config.ts'
import type { Database } from './connect.ts'
import { isDatabaseAway } from './database-away.ts'
import type { Log } from './log.ts'
import type { Position } from './position.ts'
import { PrimaryPosition } from './primary-position.ts'
import { Replica, type Identity } from './replica.ts'
import { stateOf, type ReplicaState } from './replica-state.ts'

const everySoOften = 200
const hurried = 10

export interface ReplicaShown {
  readonly name: string
  readonly state: ReplicaState
  /** For how many seconds at most it lacks something; null when it is more than a minute, or unknown. */
  readonly lag: number | null
  /** Pages and answers that were read from it. */
  readonly reads: number
}

/**
 * The copies of the database that answer what is only read. A copy is behind by nature, so two things decide where a
 * reader is sent: what they wrote themselves (the position they carry), and what every reader must have seen because
 * this process has told it already (`raise`). Copies are watched from aside: no request asks one how far it has come.
 */
export class Replicas {
  readonly #replicas: readonly Replica[]
  readonly #pool: pg.Pool
  readonly #log: Log
  readonly #primary: PrimaryPosition
  readonly #told = new Map<Replica, ReplicaState>()
  readonly #sleeping = new Set<() => void>()
  #of: Identity = { system: '', database: '', started: '' }
  #turn = 0
  #elsewhere = 0
  #stopped = false
  #watching: Promise<unknown> = Promise.resolve()

  private constructor(config: Config, { pool, address }: Server, log: Log) {
    this.#replicas = config.databaseReplicaUrls.map((url) => new Replica(url, config.prepare))
    this.#pool = pool
    this.#log = log
    this.#primary = new PrimaryPosition(address, () => this.#rouse())
  }

  /**
   * Begins to watch the copies that DATABASE_REPLICA_URL names; null when it names none. One that is away is waited
   * for; one that lets nobody in, or is no copy of this database, is a mistake in the setting.
   */
  static async open(config: Config, server: Server, log: Log): Promise<Replicas | null> {
    if (!config.databaseReplicaUrls.length) return null
    const opened = new Replicas(config, server, log)
    await opened.#begin()
    return opened
  }

  /** A copy that has everything up to there, and all that this process has told; null: read where one writes. */
  readable(after: Position): Database | null {
    const needed = Math.max(after, this.#primary.floor)
    const able = this.#replicas.filter(
      (one) => one.db && this.#stateOf(one) === 'serves' && one.seen!.replayed >= needed,
    )
    const chosen = able[this.#turn++ % able.length]
    if (chosen) chosen.reads++
    else this.#elsewhere++
    return chosen?.db ?? null
  }

  /** For whoever has just written to carry: from no copy that has less do they read. */
  position(): Promise<Position> {
    return this.#primary.position()
  }

  /** Nobody reads anything older than this moment from now on. */
  raise(): void {
    this.#primary.raise()
  }

  show(): ReplicaShown[] {
    return this.#replicas.map((replica) => {
      const lag = this.#lagOf(replica)
      const seconds = Number.isFinite(lag) ? lag / 1000 : null
      return { name: replica.name, state: this.#stateOf(replica), lag: seconds, reads: replica.reads }
    })
  }

  /** Reads that a copy might have answered, had one been far enough. */
  get elsewhere(): number {
    return this.#elsewhere
  }

  /** How many statements wait for a connection to a copy. */
  get waiting(): number {
    return this.#replicas.reduce((sum, replica) => sum + replica.waiting, 0)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#rouse()
    await this.#watching
    await Promise.all(this.#replicas.map((replica) => replica.close()))
    await this.#primary.close()
  }

  async #begin(): Promise<void> {
    // First where the primary stands, so that who follows it at once is not found behind.
    await this.#primary.look()
    this.#of = await this.#primary.identity()
    await Promise.all(this.#replicas.map((replica) => replica.look()))
    for (const replica of this.#replicas) {
      const mistake = mistakeIn(replica, this.#of)
      if (mistake === null) continue
      await this.stop()
      throw new Misconfigured(`DATABASE_REPLICA_URL: ${mistake}`)
    }
    this.#watching = Promise.all([this.#watchPrimary(), ...this.#replicas.map((one) => this.#watch(one))])
  }

  async #watch(replica: Replica): Promise<void> {
    while (!this.#stopped) {
      await replica.look()
      await replica.open(this.#pool)
      this.#tell(replica)
      const { seen } = replica
      await this.#pause(seen && this.#primary.isAwaited(seen.replayed) ? hurried : everySoOften)
    }
  }

  async #watchPrimary(): Promise<void> {
    while (!this.#stopped) {
      const before = this.#replicas.map(({ seen }) => seen?.replayed ?? 0)
      // What a copy had before, the primary had written by now, unless somebody else wrote it.
      const heed = (safe: Position) =>
        this.#replicas.forEach((replica, place) => (replica.strayed = before[place]! > safe))
      await this.#primary.look().then(heed, () => {})
      await this.#pause(everySoOften)
    }
  }

  #lagOf({ seen }: Replica): number {
    return seen ? this.#primary.lagOf(seen.replayed) : Number.POSITIVE_INFINITY
  }

  #stateOf(replica: Replica): ReplicaState {
    const { seen, identity, strayed } = replica
    return stateOf({ seen, identity, strayed, lag: this.#lagOf(replica) }, this.#of)
  }

  #tell(replica: Replica): void {
    const state = this.#stateOf(replica)
    if (state === this.#told.get(replica)) return
    this.#told.set(replica, state)
    const { name, fault } = replica
    const why = fault === null ? {} : { fault: String(fault) }
    if (state === 'serves') this.#log.info({ replica: name }, 'a replica answers reads')
    else this.#log.warn({ replica: name, state, ...why }, 'a replica is left out')
  }

  #rouse(): void {
    for (const wake of this.#sleeping) wake()
  }

  async #pause(milliseconds: number): Promise<void> {
    if (this.#stopped) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, milliseconds).unref()
    this.#sleeping.add(resolve)
    await promise
    clearTimeout(timer)
    this.#sleeping.delete(resolve)
  }
}

interface Server {
  readonly pool: pg.Pool
  /** Past any pooler. */
  readonly address: pg.ClientConfig
}

function mistakeIn({ name, seen, fault, identity }: Replica, of: Identity): string | null {
  const state = stateOf({ seen, identity, strayed: false, lag: 0 }, of)
  if (state === 'away' && fault !== null && !isDatabaseAway(fault))
    return `${name} says "${fault instanceof Error ? fault.message : String(fault)}".`
  if (state === 'foreign') return `${name} has no copy of the database that DATABASE_URL leads to.`
  if (state === 'promoted' && identity?.started === of.started)
    return `${name} is the server that DATABASE_URL leads to, and no copy of it.`
  return null
}
