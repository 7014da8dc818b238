import pg, { type ClientConfig } from 'pg'

const channel = 'parvis_log'
const together = 20

/**
 * Wakes the readers of the log. After a commit this process's own readers are nudged at once, and after the next ones
 * together, 20 ms later; other processes hear of them through one NOTIFY as often, on a spare connection: inside the
 * command's transaction it would cut concurrent commits to a quarter. Losing a wake-up loses nothing: readers also look
 * by themselves.
 */
export class Waker {
  readonly #listeners = new Set<() => void>()
  readonly #config: ClientConfig
  #client: pg.Client | null = null
  #pending: NodeJS.Timeout | null = null
  #more = false
  #closed = false

  constructor(config: ClientConfig) {
    this.#config = config
  }

  /** Opens the spare connection; while it is down, wake-ups from other processes come with the slow look. */
  async listen(): Promise<void> {
    if (this.#closed) return
    const client = new pg.Client({ ...this.#config, application_name: 'parvis wake' })
    const again = () => {
      if (this.#client === client) this.#client = null
      client.removeAllListeners()
      client.on('error', () => {})
      client.end().catch(() => {})
      if (!this.#closed) setTimeout(() => void this.listen(), 1000).unref()
    }
    client.once('error', again)
    client.on('notification', () => this.wake())
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      this.#client = client
    } catch {
      again()
    }
  }

  /** Something was committed. */
  nudge(): void {
    if (this.#closed) return
    if (this.#pending) {
      this.#more = true
      return
    }
    this.#more = false
    this.wake()
    this.#pending = setTimeout(() => {
      this.#pending = null
      this.#client?.query(`notify ${channel}`).catch(() => {})
      if (this.#more) this.nudge()
    }, together)
    this.#pending.unref()
  }

  /** Calls back at every wake-up until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Calls them back: something was committed, here or elsewhere. */
  wake(): void {
    for (const listener of this.#listeners) listener()
  }

  async close(): Promise<void> {
    this.#closed = true
    if (this.#pending) {
      clearTimeout(this.#pending)
      // A command of the terminal ends before the moment in which others would have been told.
      await this.#client?.query(`notify ${channel}`).catch(() => {})
    }
    await this.#client?.end().catch(() => {})
  }
}
