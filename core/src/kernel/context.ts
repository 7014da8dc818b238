import type { Kysely, Transaction } from 'kysely'
import type { Actor } from './actor.ts'
import type { Services } from './services.ts'
import type { DB as Tables } from './tables.ts'

export type { Tables }

export interface Call {
  readonly actor: Actor
  readonly now: Date
  /** What leaves the database: jobs, files, the public address. */
  readonly services: Services
  /** `import` marks what is told again from another place's history: nobody is notified of it. */
  readonly origin: 'live' | 'import'
  /** Which way in was taken, for the audit log: the pages, the API, the command line, or Parvis tidying by itself. */
  readonly door: 'pages' | 'api' | 'terminal' | 'upkeep'
}

/** What a query gets: it can read, and the compiler stops it from writing. */
export interface Reader extends Call {
  readonly db: Pick<
    Kysely<Tables>,
    'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor'
  >
}

/** What a host makes for each request, job or command line. */
export interface Context extends Call {
  readonly db: Kysely<Tables>
  /** Where to write, when `db` is a copy that only reads. */
  readonly primary?: Kysely<Tables>
}

/** What a command gets: everything it writes is kept together or not at all. */
export interface Tx extends Call {
  readonly db: Transaction<Tables>
}
