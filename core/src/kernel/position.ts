/**
 * A place in the log of the database server, in bytes from its beginning. Whoever has just written carries the place
 * where the log stood then, and reads from no copy that has not come as far.
 */
export type Position = number

/** No copy is ever this far: who carries it reads where one writes. */
export const beyondAll: Position = Number.POSITIVE_INFINITY

const flushed = `pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::float8`
const inserted = `pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8`

/**
 * In SQL: `safe` is what copies may have by now, and `written` is past everything that is committed and seen. The two
 * differ only when commits are not waited for; then `written` may be past what any copy gets until somebody writes.
 */
export const positions = `${flushed} as safe,
  case current_setting('synchronous_commit') when 'off' then ${inserted} else ${flushed} end as written`

/** As a cookie or a header carries it. */
export function tokenOf(position: Position): string {
  return String(Math.min(position, Number.MAX_SAFE_INTEGER))
}

/** What somebody carries; nothing is the beginning, and what nobody gave them leads to where one writes. */
export function positionIn(token: string | undefined): Position {
  if (token === undefined) return 0
  return /^\d{1,16}$/.test(token) ? Number(token) : beyondAll
}

const kept = 60_000

/** Where the log of the primary has been lately: it tells how long ago a copy's state was everybody's. */
export class Progress {
  #been: { position: Position; at: number }[] = []

  /** The log stood there at this moment (milliseconds of a clock that only goes forward). */
  note(position: Position, at: number): void {
    const last = this.#been.at(-1)
    // Another primary has taken over, and what the last one wrote at its very end was lost.
    if (last && position < last.position) this.#been = []
    if (last?.position === position) last.at = at
    else this.#been.push({ position, at })
    while (this.#been.length > 1 && at - this.#been[0]!.at > kept) this.#been.shift()
  }

  /** For how many milliseconds at most a copy lacks something; infinite when it is more than a minute, or unknown. */
  lagOf(replayed: Position, now: number): number {
    const reached = this.#been.findLast(({ position }) => position <= replayed)
    return reached ? now - reached.at : Number.POSITIVE_INFINITY
  }
}
