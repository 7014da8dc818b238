import { chownSync, existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Attached, Connection } from './embedded-attach.ts'
import { attach } from './embedded-attach.ts'
import { findBinaries } from './embedded-binaries.ts'
import { EmbeddedPostgresError } from './embedded-error.ts'
import { createData, launchServer, readLogTail } from './embedded-launch.ts'
import type { EmbeddedPlace } from './embedded-place.ts'
import { preparePlace, readDataVersion } from './embedded-place.ts'
import { FolderLock } from './folder-lock.ts'
import { findServerProcesses, readPostmaster, removeTraces } from './postmaster.ts'
import { giveTo } from './server-account.ts'

export { EmbeddedPostgresError } from './embedded-error.ts'

export interface EmbeddedPostgres {
  /** What `pg` needs: the folder of the socket as host (on Windows 127.0.0.1 with a password). */
  readonly connection: Connection
  /** Whether this process answers for the server: it started it, or found one that nobody used any more. */
  readonly owner: boolean
  /**
   * Leaves the server; the last one to leave shuts it down, so that a short command that started it never takes it
   * from a web process that joined. Calling it again changes nothing.
   */
  stop(): Promise<void>
}

interface Options {
  readonly folder: string
  readonly log?: (line: string) => void
  readonly settings?: Record<string, string>
}

interface Locks {
  /** Held alone while someone starts or stops the server. */
  readonly change: FolderLock
  /** Held together by all who use the server. */
  readonly use: FolderLock
}

/**
 * Gives a PostgreSQL server on the folder: makes the database when there is none, recovers what a killed server left,
 * joins a server that already runs there, takes over one whose starter died. Fails with one sentence
 * (EmbeddedPostgresError) when that cannot be.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined)
  const place = await preparePlace(options.folder)
  const locks = openLocks(place)
  try {
    await waitForTurn(place, locks)
    const owner = locks.use.tryAlone()
    const attached = await reachServer(place, options.settings ?? {}, log)
    if (!locks.use.tryShared()) throw new Error(`The lock in ${place.folder} does not hold`)
    locks.change.release()
    return describeServer(place, locks, attached, owner)
  } catch (error) {
    closeLocks(locks)
    throw error
  }
}

function describeServer(
  place: EmbeddedPlace,
  locks: Locks,
  attached: Attached,
  owner: boolean,
): EmbeddedPostgres {
  let stopping: Promise<void> | undefined
  const onExit = () => signalWhenLast(locks, attached)
  process.once('exit', onExit)
  return {
    connection: attached.connection,
    owner,
    stop() {
      process.off('exit', onExit)
      stopping ??= leave(place, locks, attached)
      return stopping
    },
  }
}

function openLocks({ folder, account }: EmbeddedPlace): Locks {
  const paths = { change: join(folder, 'change.lock'), use: join(folder, 'use.lock') }
  const locks = { change: new FolderLock(paths.change), use: new FolderLock(paths.use) }
  // What root makes must also open for the owner of the folder when he comes next time without root.
  if (account !== undefined)
    for (const path of Object.values(paths)) chownSync(path, account.uid, account.gid)
  return locks
}

function closeLocks(locks: Locks): void {
  locks.use.close()
  locks.change.close()
}

async function waitForTurn(place: EmbeddedPlace, locks: Locks): Promise<void> {
  if (await locks.change.waitAlone(120_000)) return
  throw new EmbeddedPostgresError(
    `Another process has been starting or stopping the database in ${place.folder} for two minutes; end it and start again.`,
  )
}

async function reachServer(
  place: EmbeddedPlace,
  settings: Record<string, string>,
  log: (line: string) => void,
): Promise<Attached> {
  const running = await joinServer(place, log)
  if (running !== undefined) return running

  const binaries = await findBinaries(place.folder, place.account)
  await prepareData(place, binaries.major)
  if ((await readDataVersion(place.data)) === undefined) {
    log(`Making a new database in ${place.folder}`)
    await createData(place, binaries, settings.fsync !== 'off')
  }
  const child = await launchServer(place, binaries, settings)
  const state: { ended?: string } = {}
  child.once('error', (error) => (state.ended = error.message))
  if (process.platform !== 'win32')
    child.once('exit', (code, signal) => (state.ended = String(signal ?? code)))
  return waitUntilReady(place, state, log)
}

/** Undefined when no server runs on the data; waits for one that is starting, recovering or going down. */
async function joinServer(place: EmbeddedPlace, log: (line: string) => void): Promise<Attached | undefined> {
  if ((await readDataVersion(place.data)) === undefined) return undefined
  let silentSince: number | undefined
  for (;;) {
    const found = await attach(place)
    if (typeof found === 'object') return found
    if (found === 'silent') {
      const alive = process.platform === 'win32' ? [] : await findServerProcesses(place)
      if (alive.length === 0) break
      if (silentSince === undefined) log(`Waiting for the server on ${place.folder} (process ${alive[0]})`)
      silentSince ??= Date.now()
      if (Date.now() - silentSince > 60_000) {
        throw new EmbeddedPostgresError(
          `A PostgreSQL server (process ${alive[0]}) holds ${place.data} and does not answer; end it with kill -INT ${alive[0]}.`,
          await readLogTail(place),
        )
      }
    }
    await pause(25)
  }
  if (process.platform !== 'win32') await removeTraces(place)
  return undefined
}

async function prepareData(place: EmbeddedPlace, major: string): Promise<void> {
  const version = await readDataVersion(place.data)
  if (version === undefined) {
    const files = await readdir(place.data).catch(() => [])
    if (files.length === 0) return
    throw new EmbeddedPostgresError(
      `${place.data} holds files but no database; move them away or choose another PARVIS_DATA.`,
    )
  }
  if (version !== major) {
    throw new EmbeddedPostgresError(
      `The database in ${place.folder} was made by PostgreSQL ${version} and this version of Parvis brings PostgreSQL ${major}; start it with the version of Parvis that made it, export, and import here.`,
    )
  }
  const { account } = place
  if (account !== undefined && (await stat(place.data)).uid !== account.uid) await giveTo(account, place.data)
}

async function waitUntilReady(
  place: EmbeddedPlace,
  state: { ended?: string },
  log: (line: string) => void,
): Promise<Attached> {
  const started = Date.now()
  let told = started
  for (;;) {
    const found = await attach(place)
    if (typeof found === 'object') return found
    if (state.ended !== undefined) throw await describeFailure(place, state.ended)
    if (found === 'silent' && Date.now() - started > 120_000) throw await describeFailure(place, 'no answer')
    if (Date.now() - told > 5000) {
      told = Date.now()
      log(`The database in ${place.folder} is still starting (it recovers what was not yet in its files)`)
    }
    await pause(10)
  }
}

async function describeFailure(place: EmbeddedPlace, ended: string): Promise<EmbeddedPostgresError> {
  const lines = await readLogTail(place)
  const telling = lines.findLast((line) => /FATAL|PANIC|error/.test(line)) ?? lines.at(-1)
  const reason = telling?.replace(/^.*?(FATAL|PANIC):\s*/, '') || ended
  return new EmbeddedPostgresError(
    `The embedded PostgreSQL in ${place.folder} did not start: ${reason} (its log is ${place.log}).`,
    lines,
  )
}

async function leave(place: EmbeddedPlace, locks: Locks, attached: Attached): Promise<void> {
  try {
    await waitForTurn(place, locks)
    if (locks.use.tryAlone()) await shutDown(place, attached)
  } finally {
    closeLocks(locks)
  }
}

/** Fast shutdown: connections are cut, everything acknowledged is in the files. */
async function shutDown(place: EmbeddedPlace, { postmaster }: Attached): Promise<void> {
  const isRunning = async () => (await readPostmaster(place.data))?.identity === postmaster.identity
  if (!(await isRunning())) return
  signal(postmaster.pid, 'SIGINT')
  const asked = Date.now()
  let pressed = false
  while ((await isRunning()) && isAlive(postmaster.pid)) {
    if (!pressed && Date.now() - asked > 60_000) {
      pressed = true
      signal(postmaster.pid, 'SIGQUIT')
    }
    await pause(5)
  }
}

/** When the process ends without stop(): a server that nobody uses any more should not stay behind. */
function signalWhenLast(locks: Locks, { connection, postmaster }: Attached): void {
  const socket = join(connection.host, `.s.PGSQL.${connection.port}`)
  const unused = locks.change.tryAlone() && locks.use.tryAlone()
  if (unused && (process.platform === 'win32' || existsSync(socket))) signal(postmaster.pid, 'SIGINT')
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name)
  } catch {
    // It is gone already, which is what was wanted.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
