import { readFile, realpath } from 'node:fs/promises'
import { Client } from 'pg'
import { EmbeddedPostgresError, errorCode } from './embedded-error.ts'
import type { EmbeddedPlace } from './embedded-place.ts'
import { workingFolder } from './embedded-place.ts'
import type { Postmaster } from './postmaster.ts'
import { parsePostmaster, readPostmaster } from './postmaster.ts'

/** What `pg` needs to connect. */
export interface Connection {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password?: string
  readonly database: string
  /** Said outright, because a PGSSLMODE in the environment is about another server. */
  readonly ssl: false
}

export interface Attached {
  readonly connection: Connection
  readonly postmaster: Postmaster
}

export const databaseUser = 'parvis'
const databaseName = 'parvis'

/**
 * Tries to reach the server of this place once: the server when it answers and is proved to be ours, 'silent' when
 * nothing listens, 'busy' when something does but takes no connection yet (it recovers, or is going down).
 * Creates the database when the server has none.
 */
export async function attach(place: EmbeddedPlace): Promise<Attached | 'silent' | 'busy'> {
  const postmaster = await readPostmaster(place.data)
  if (postmaster === undefined) return 'silent'
  const connection = await describeConnection(place, postmaster)
  try {
    await proveIdentity(connection, place, postmaster)
  } catch (error) {
    const code = errorCode(error)
    if (['ENOENT', 'ECONNREFUSED'].includes(code)) return 'silent'
    // 57P03: it starts or stops; 57P01: it was told to stop while we asked; 53300: every connection is taken.
    if (['57P01', '57P03', '53300', 'ECONNRESET', 'EPIPE'].includes(code)) return 'busy'
    if (isCut(error)) return 'busy'
    if (code !== '3D000') throw error
    await createDatabase(connection, place, postmaster)
  }
  return { connection, postmaster }
}

async function describeConnection(
  place: EmbeddedPlace,
  { port, socketFolder }: Postmaster,
): Promise<Connection> {
  const common = { port, user: databaseUser, database: databaseName, ssl: false as const }
  if (process.platform !== 'win32') return { host: socketFolder, ...common }
  return { host: '127.0.0.1', password: (await readFile(place.passwordFile, 'utf8')).trim(), ...common }
}

/** pg says it in words, without a code, when the server closes the connection before it is made. */
function isCut(error: unknown): boolean {
  return error instanceof Error && /Connection terminated|timeout expired/.test(error.message)
}

/** A socket can be left by, or belong to, another server: it is ours when it serves our folder. */
async function proveIdentity(
  connection: Connection,
  place: EmbeddedPlace,
  expected: Postmaster,
): Promise<void> {
  const found = await withClient(connection, (client) =>
    client.query<{ folder: string; lock: string }>(
      `select current_setting('data_directory') as folder, pg_read_file('postmaster.pid') as lock`,
    ),
  )
  const [row] = found.rows
  const sameLock = parsePostmaster(row?.lock ?? '', place.data)?.identity === expected.identity
  const served =
    row?.folder === workingFolder ? place.data : await realpath(row?.folder ?? '').catch(() => '')
  if (sameLock && served === place.data) return
  throw new EmbeddedPostgresError(
    `The server that answers in ${connection.host} serves ${row?.folder}, not ${place.data}; stop it, or choose another PARVIS_DATA.`,
  )
}

async function createDatabase(
  connection: Connection,
  place: EmbeddedPlace,
  expected: Postmaster,
): Promise<void> {
  const maintenance = { ...connection, database: 'postgres' }
  await proveIdentity(maintenance, place, expected)
  await withClient(maintenance, (client) => client.query(`create database ${databaseName}`))
}

async function withClient<T>(connection: Connection, work: (client: Client) => Promise<T>): Promise<T> {
  // The options stand in for PGOPTIONS, which is about another server too.
  const client = new Client({
    ...connection,
    options: '-c statement_timeout=0',
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
