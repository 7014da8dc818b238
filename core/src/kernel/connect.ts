import { Kysely, PostgresDialect } from 'kysely'
import pg, { type PoolConfig, type QueryConfig } from 'pg'
import type { Tables } from './context.ts'
import { startStatement } from './trace.ts'

export type Database = Kysely<Tables>

/**
 * Statements whose text starts with a name in a comment are prepared once per connection. After a few times PostgreSQL
 * may keep a plan that does not know what is asked for: statements that are only quick when it knows say so,
 * `show_figures, planned anew`, and are not prepared.
 */
const named = /^\s*\/\* ([a-z_]+) \*\//
const names = new Map<string, string>()
const mostNames = 300

/**
 * `pg` prepares a statement when it has a name. Kysely gives none, so hot statements carry theirs in a leading
 * comment; the same name with another text gets a number, because one name stands for one text on a connection.
 * Whoever wants to know of statements is told when each begins and ends.
 */
function asking(prepare: boolean): typeof pg.Client {
  return class AskingClient extends pg.Client {
    // @ts-expect-error the overloads of `query` cannot be repeated here; what it takes and returns is as it was
    override query(config: unknown, values?: unknown, callback?: unknown) {
      const end = startStatement(config)
      if (!end) return this.#ask(config, values, callback, prepare)
      const told = (done: unknown) =>
        typeof done === 'function' ? ending(done as (fault: unknown, result: unknown) => void, end) : done
      const asked = this.#ask(config, told(values), told(callback), prepare)
      if (asked instanceof Promise) asked.then(() => end(), end)
      return asked
    }

    #ask(config: unknown, values: unknown, callback: unknown, naming: boolean): unknown {
      if (naming && typeof config === 'string' && Array.isArray(values)) {
        const name = nameOf(config)
        // The pool asks with a callback, Kysely without.
        if (name) return super.query({ name, text: config, values } satisfies QueryConfig, callback as never)
      }
      return super.query(config as string, values as unknown[], callback as never)
    }
  } as unknown as typeof pg.Client
}

function ending(done: (fault: unknown, result: unknown) => void, end: (fault?: unknown) => void) {
  return (fault: unknown, result: unknown) => {
    end(fault)
    done(fault, result)
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known) return known
  const label = named.exec(text)?.[1]
  if (!label || names.size >= mostNames) return undefined
  const name = `${label}_${names.size}`
  names.set(text, name)
  return name
}

/**
 * Opens the database. Idle connections let the process end. A connection that breaks, idle or in use, is replaced: who
 * was using it gets the fault of the statement, and the process lives.
 */
export function connect(config: PoolConfig & { prepare?: boolean }): { db: Database; pool: pg.Pool } {
  const { prepare = true, ...rest } = config
  const pool = new pg.Pool({
    max: 16,
    allowExitOnIdle: true,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'parvis',
    ...rest,
    Client: asking(prepare),
  } as PoolConfig)
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool }
}
