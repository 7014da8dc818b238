import { randomBytes } from 'node:crypto'
import pg, { type ClientConfig } from 'pg'

/** What stands between Parvis and its database server. */
export interface Pooling {
  /** Transactions are handed to whichever connection of the server is free. */
  readonly pooled: boolean
  /** A statement that was prepared by name is there at the next transaction, too. */
  readonly keepsStatements: boolean
}

/**
 * Finds out whether an address leads to a connection pooler, and whether that one keeps named statements. A pooler
 * answers with a number of its own where a server says which of its processes serves us; and one that keeps statements
 * (PgBouncer from 1.21 on) gives each a name of its own. One that pools whole sessions looks like one that keeps none:
 * it then only gets unnamed ones.
 */
export async function findPooler(address: ClientConfig): Promise<Pooling> {
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 10_000, application_name: 'parvis' })
  client.on('error', () => {})
  await client.connect()
  try {
    // One transaction, so that all of it reaches the same connection of the server.
    await client.query('begin')
    const name = `parvis_probe_${randomBytes(6).toString('hex')}`
    const text = 'select pg_backend_pid() as pid'
    const { rows } = await client.query<{ pid: number }>({ name, text })
    const kept = await client.query('select from pg_prepared_statements where name = $1', [name])
    // Left behind on a connection that others get next, it would only take room.
    if (kept.rowCount) await client.query(`deallocate ${name}`)
    await client.query('commit')
    const pooled = rows[0]!.pid !== processOf(client)
    return { pooled, keepsStatements: !pooled || !kept.rowCount }
  } finally {
    await client.end()
  }
}

/** The process that the other side says it is; `pg` keeps it to cancel statements, and its types do not tell. */
function processOf(client: pg.Client): unknown {
  return (client as pg.Client & { readonly processID?: unknown }).processID
}
