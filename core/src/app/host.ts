import type pg from 'pg'
import type { Config } from '../kernel/config.ts'
import type { Database } from '../kernel/connect.ts'
import type { Log } from '../kernel/log.ts'
import type { Replicas } from '../kernel/replicas.ts'
import type { Services } from '../kernel/services.ts'
import type { Waker } from '../kernel/wake.ts'

/** Parvis, opened: what a host (web server, command line) builds its contexts from. */
export interface App {
  readonly config: Config
  readonly db: Database
  readonly pool: pg.Pool
  /** What `pg` needs for a connection of one's own, past any pooler. */
  readonly address: pg.ClientConfig
  /** Copies of the database to read from; null when there are none, or nobody reads here. */
  readonly replicas: Replicas | null
  readonly services: Services
  readonly log: Log
  readonly waker: Waker
  /** Asked for when the community is set up from another machine; printed where only the operator sees it. */
  readonly setupCode: string
  /** True once the schema is current and until closing begins. */
  ready(): boolean
  /** Stops readers, jobs, connections and the embedded database, in that order. Calling it again waits for the first. */
  close(): Promise<void>
}

/**
 * The app of this process. SvelteKit bundles its own modules, and this one stays outside the bundle: it is how the
 * pages find the app that the server opened.
 */
export const host: { app: App | null } = { app: null }
