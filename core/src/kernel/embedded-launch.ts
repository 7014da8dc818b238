import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { databaseUser } from './embedded-attach.ts'
import type { Binaries } from './embedded-binaries.ts'
import { EmbeddedPostgresError } from './embedded-error.ts'
import type { EmbeddedPlace } from './embedded-place.ts'
import { workingFolder } from './embedded-place.ts'

/** For a small machine that does other things too; what is not here is as PostgreSQL has it, fsync above all. */
const smallServer: Record<string, string> = {
  max_connections: '60',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  wal_compression: 'pglz',
  max_wal_size: '1GB',
  random_page_cost: '1.1',
  idle_in_transaction_session_timeout: '60s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // Refused statements are the business of who sent them; the server's own log is for the server's own troubles.
  log_min_messages: 'log',
}

/**
 * Makes a new database in data/. Nothing of it is there until all of it is: an interrupted attempt is thrown away by
 * the next one.
 */
export async function createData(place: EmbeddedPlace, binaries: Binaries, durable: boolean): Promise<void> {
  await removeAttempts(place.folder)
  const attempt = join(place.folder, `data.new-${process.pid}-${randomBytes(4).toString('hex')}`)
  await mkdir(attempt, { mode: 0o700 })
  if (place.account !== undefined) await chown(attempt, place.account.uid, place.account.gid)
  const args = [
    `--pgdata=${place.served.data === workingFolder ? workingFolder : attempt}`,
    `--username=${databaseUser}`,
    '--encoding=UTF8',
    ...localeArguments(binaries),
    ...(await passwordArguments(place)),
    ...(durable ? [] : ['--no-sync']),
  ]
  try {
    const options = { cwd: attempt, env: binaries.env, ...place.account }
    await promisify(execFile)(binaries.initdb, args, options)
    await rename(attempt, place.data)
  } catch (error) {
    await rm(attempt, { recursive: true, force: true })
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    const lines = said.split('\n').slice(-10)
    const reason = lines.find((line) => line.includes('error')) ?? lines.at(-1) ?? ''
    throw new EmbeddedPostgresError(
      `The database could not be made in ${place.folder}: ${reason || String(error)}.`,
      lines,
      error,
    )
  }
}

/**
 * Starts the server and returns at once. It is in a process group of its own, so that Ctrl-C in the terminal reaches
 * Parvis only, which then stops the server in order.
 */
export async function launchServer(
  place: EmbeddedPlace,
  binaries: Binaries,
  settings: Record<string, string>,
): Promise<ChildProcess> {
  await rename(place.log, `${place.log}.1`).catch(() => undefined)
  const log = await open(place.log, 'a', 0o600)
  try {
    if (place.account !== undefined) await log.chown(place.account.uid, place.account.gid)
    const windows = process.platform === 'win32'
    const options = {
      cwd: place.data,
      env: binaries.env,
      detached: true,
      windowsHide: true,
      stdio: ['ignore' as const, log.fd, log.fd],
      ...place.account,
    }
    const args = await serverArguments(place, settings)
    // An administrator of Windows may not run the server itself; pg_ctl lays the rights down before it does.
    const child = windows
      ? spawn(binaries.pgCtl, ['start', '-W', '-D', place.data, '-o', args.join(' ')], options)
      : spawn(binaries.postgres, ['-D', place.served.data, ...args], options)
    child.unref()
    return child
  } finally {
    await log.close()
  }
}

/** The last lines of the server's log, for the one who has to find out. */
export async function readLogTail(place: EmbeddedPlace): Promise<string[]> {
  const text = await readFile(place.log, 'utf8').catch(() => '')
  return text.trim().split('\n').slice(-12)
}

async function serverArguments(place: EmbeddedPlace, settings: Record<string, string>): Promise<string[]> {
  const where: Record<string, string> =
    process.platform === 'win32'
      ? { listen_addresses: '127.0.0.1', port: String(await freePort()) }
      : {
          listen_addresses: '',
          port: '5432',
          unix_socket_directories: `"${place.served.socketFolder.replaceAll('"', '""')}"`,
          unix_socket_permissions: '0700',
        }
  const all = { cluster_name: place.mark, ...smallServer, ...where, ...settings }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function removeAttempts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith('data.new-')) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** From 18 on text sorts and folds by PostgreSQL's own tables, so that no library of the system can change an index. */
function localeArguments({ major }: Binaries): string[] {
  if (Number(major) < 18) return ['--locale=C.UTF-8']
  return ['--locale=C', '--locale-provider=builtin', '--builtin-locale=PG_UNICODE_FAST']
}

/** On a socket that only the right user can reach no password is asked; on the port of Windows there is one. */
async function passwordArguments(place: EmbeddedPlace): Promise<string[]> {
  if (process.platform !== 'win32') return ['--auth=trust']
  await writeFile(place.passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return ['--auth=scram-sha-256', `--pwfile=${place.passwordFile}`]
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address !== null ? address.port : 0
}
