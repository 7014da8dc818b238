import pg from 'pg'
import { connect } from './connect.ts'
import { beyondAll, positions, Progress, type Position } from './position.ts'
import { identityOf, type Identity } from './replica.ts'

/** How long after a change copies are worth looking at more often than usual. */
const awaitedFor = 1000

interface Stand {
  readonly written: Position
  readonly safe: Position
}

/** Where the primary stands, and what of it every reader must have seen. */
export class PrimaryPosition {
  /** Apart from the others: how the copies are must be known when everybody waits for a connection, too. */
  readonly #pool: pg.Pool
  readonly #settled: () => void
  readonly #progress = new Progress()
  #floor: Position = beyondAll
  #raises = 0
  #raisedAt = 0

  /** `settled` is called when it is known again what every reader must have seen. */
  constructor(address: pg.ClientConfig, settled: () => void) {
    this.#pool = connect({ ...address, max: 2, application_name: 'parvis replica' }).pool
    this.#settled = settled
  }

  /** What every reader must have seen; beyond all copies until it is known. */
  get floor(): Position {
    return this.#floor
  }

  /** Whether a copy that has come so far is one that somebody may be waiting for. */
  isAwaited(replayed: Position): boolean {
    const recent = performance.now() - this.#raisedAt < awaitedFor
    return recent && this.#floor !== beyondAll && replayed < this.#floor
  }

  /** For how many milliseconds at most a copy lacks something. */
  lagOf(replayed: Position): number {
    return this.#progress.lagOf(replayed, performance.now())
  }

  /** Nobody reads anything older than this moment from now on. */
  raise(): void {
    this.#raises++
    this.#raisedAt = performance.now()
    this.#floor = beyondAll
    void this.look().catch(() => {})
  }

  /** Where the log stands now; beyond all copies while the primary is away. */
  position(): Promise<Position> {
    return this.#ask().then(
      ({ written }) => written,
      () => beyondAll,
    )
  }

  /** Asks it where it stands, and what copies may have by now. */
  async look(): Promise<Position> {
    const raises = this.#raises
    const at = performance.now()
    const { written, safe } = await this.#ask()
    this.#progress.note(safe, at)
    const isKnown = this.#floor !== beyondAll
    // Below what it was: another primary has taken over, and did not get everything.
    if (isKnown ? written < this.#floor : raises === this.#raises) this.#floor = written
    if (!isKnown && this.#floor !== beyondAll) this.#settled()
    return safe
  }

  identity(): Promise<Identity> {
    return identityOf(this.#pool)
  }

  close(): Promise<void> {
    return this.#pool.end()
  }

  async #ask(): Promise<Stand> {
    const { rows } = await this.#pool.query<Stand>(`/* primary_position */ select ${positions}`, [])
    return rows[0]!
  }
}
