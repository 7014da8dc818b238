import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * A lock on a file that the operating system lets go when the process dies, however it dies. Node has no flock;
 * SQLite's file locks are the same thing with a portable interface (nothing is ever written into the file).
 */
export class FolderLock {
  readonly #file: DatabaseSync
  #held = false

  /** Creates the file when it is missing. */
  constructor(path: string) {
    this.#file = new DatabaseSync(path, { timeout: 0 })
  }

  /** Takes the lock for this holder alone; false, and holding nothing, when anyone else has it, shared or alone. */
  tryAlone(): boolean {
    return this.#take('begin exclusive')
  }

  /** Takes the lock together with others; false, and holding nothing, when someone has it alone. */
  tryShared(): boolean {
    return this.#take('begin; select 1 from sqlite_master')
  }

  /** Waits for the lock alone; false when it was not free within the time. */
  async waitAlone(milliseconds: number): Promise<boolean> {
    const deadline = performance.now() + milliseconds
    while (!this.tryAlone()) {
      if (performance.now() > deadline) return false
      await pause(15)
    }
    return true
  }

  release(): void {
    if (!this.#held) return
    this.#held = false
    this.#file.exec('rollback')
  }

  close(): void {
    this.release()
    this.#file.close()
  }

  #take(statement: string): boolean {
    this.release()
    try {
      // Without it a killed holder leaves a journal beside the file.
      this.#file.exec('pragma journal_mode = memory')
      this.#file.exec(statement)
      this.#held = true
      return true
    } catch (error) {
      if (this.#file.isTransaction) this.#file.exec('rollback')
      if (isBusy(error)) return false
      throw error
    }
  }
}

const sqliteBusy = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy
}
