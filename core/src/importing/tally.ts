import type { Counted } from './items.ts'

export type Outcome = 'imported' | 'skipped' | 'known' | 'broken'

export interface Count {
  readonly type: string
  readonly month: string
  readonly outcome: Outcome
  readonly reason: string
  readonly rows: number
}

export interface Fault {
  readonly file: string
  readonly row: number
  readonly line: number
  readonly message: string
  /** The row was imported all the same, without what was wrong. */
  readonly kept: boolean
}

/** So many faults are listed one by one; all of them are counted. */
export const mostFaults = 10_000

/** What became of the rows, by type and month. */
export class Tally {
  readonly #counts = new Map<string, Count>()
  readonly #faults: Fault[] = []

  imported(item: Counted): void {
    this.#add(item, 'imported', item.remark ?? '')
    if (item.remark) this.#fault(item, item.remark, true)
  }

  known(item: Counted): void {
    this.#add(item, 'known', '')
  }

  skipped(item: Counted, reason: string): void {
    this.#add(item, 'skipped', reason)
  }

  /** Points at something that is not here: in a real dump, what was deleted. Counted as skipped, and listed. */
  missing(item: Counted, ref: string): void {
    this.#add(item, 'skipped', `What it belongs to is not in this import`)
    this.#fault(item, `The ${ref.replace('/', ' ')} that it belongs to is not in this import`, false)
  }

  broken(item: Counted, reason: string): void {
    // What differs from row to row (a number, a word in quotes) would make a count of its own for each.
    this.#add(item, 'broken', reason.replace(/ “[^”]*”/g, '').replace(/\b\d+\b/g, '…'))
    this.#fault(item, reason, false)
  }

  merge(other: Tally): void {
    for (const { rows, outcome, reason, ...item } of other.#counts.values())
      this.#add(item, outcome, reason, rows)
    for (const fault of other.#faults) if (this.#faults.length < mostFaults) this.#faults.push(fault)
  }

  get counts(): Count[] {
    return [...this.#counts.values()]
  }

  get faults(): readonly Fault[] {
    return this.#faults
  }

  #add({ type, month }: Pick<Counted, 'type' | 'month'>, outcome: Outcome, reason: string, rows = 1): void {
    const key = `${type}\n${month}\n${outcome}\n${reason}`
    const before = this.#counts.get(key)?.rows ?? 0
    this.#counts.set(key, { type, month, outcome, reason, rows: before + rows })
  }

  #fault({ file, row, line }: Counted, message: string, kept: boolean): void {
    if (this.#faults.length < mostFaults) this.#faults.push({ file, row, line, message, kept })
  }
}
