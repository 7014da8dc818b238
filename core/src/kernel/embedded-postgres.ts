import { chownSync } from 'node:fs'
import { join } from 'node:path'
import type { Attached, Connection } from './embedded-attach.ts'
import { EmbeddedPostgresError } from './embedded-error.ts'
import { readLogTail } from './embedded-launch.ts'
import type { EmbeddedPlace } from './embedded-place.ts'
import { preparePlace, readDataVersion } from './embedded-place.ts'
import { joinServer, startServer } from './embedded-server.ts'
import { shutDown, signalServer } from './embedded-shutdown.ts'
import { watchServer } from './embedded-watch.ts'
import { FolderLock } from './folder-lock.ts'
import { readPostmasterSync } from './postmaster.ts'

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
  /** What a person should see: the server ended by itself, came back, or cannot be started. */
  readonly alarm?: (line: string) => void
  readonly settings?: Record<string, string>
  /** The file whose dependency the programs of PostgreSQL are, for another version than Parvis brings. */
  readonly packagesFor?: string
}

interface Locks {
  /** Held alone while someone starts or stops the server. */
  readonly change: FolderLock
  /** Held together by all who use the server. */
  readonly use: FolderLock
}

/**
 * Gives a PostgreSQL server on the folder: makes the database when there is none, recovers what a killed server left,
 * joins a server that already runs there, takes over one whose starter died, and starts it again at the same place
 * whenever it ends by itself. Fails with one sentence (EmbeddedPostgresError) when that cannot be.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined)
  const place = await preparePlace(options.folder, options.packagesFor)
  const locks = openLocks(place)
  try {
    await waitForTurn(place, locks)
    const alone = locks.use.tryAlone()
    const running = await joinServer(place, log)
    const attached = running ?? (await startServer(place, options.settings ?? {}, log))
    if (!locks.use.tryShared()) throw new Error(`The lock in ${place.folder} does not hold`)
    locks.change.release()
    return {
      connection: attached.connection,
      owner: alone || running === undefined,
      stop: standBy(place, locks, attached, options),
    }
  } catch (error) {
    closeLocks(locks)
    if (error instanceof EmbeddedPostgresError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL in ${place.folder} cannot be used: ${reason} (its log is ${place.log}).`,
      await readLogTail(place),
      error,
    )
  }
}

/** Keeps the server alive until `stop`, which it returns. */
function standBy(
  place: EmbeddedPlace,
  locks: Locks,
  attached: Attached,
  { settings = {}, log = () => undefined, alarm = log }: Options,
): () => Promise<void> {
  const server = { attached }
  // Where there are no sockets to find it by, it has to come back on the port that everybody knows.
  const same: Record<string, string> =
    process.platform === 'win32' ? { port: String(attached.connection.port) } : {}
  const revive = async () => {
    await waitForTurn(place, locks)
    try {
      const running = await joinServer(place, log)
      if (running) return running
      // A new, empty database in its stead would only hide that the data are gone.
      if (!(await readDataVersion(place.data)))
        throw new EmbeddedPostgresError(`The database in ${place.folder} is gone: restore it from a backup.`)
      return await startServer(place, { ...settings, ...same }, log)
    } finally {
      locks.change.release()
    }
  }
  const watch = watchServer(place, server, { revive, alarm })

  let stopping: Promise<void> | undefined
  const onExit = () => interruptWhenLast(place, locks, server.attached)
  process.once('exit', onExit)
  return () => {
    process.off('exit', onExit)
    stopping ??= watch.stop().then(() => leave(place, locks))
    return stopping
  }
}

function openLocks({ folder, account }: EmbeddedPlace): Locks {
  const paths = { change: join(folder, 'change.lock'), use: join(folder, 'use.lock') }
  const locks = { change: openLock(paths.change), use: openLock(paths.use) }
  // What root makes must also open for the owner of the folder when he comes next time without root.
  if (account !== undefined)
    for (const path of Object.values(paths)) chownSync(path, account.uid, account.gid)
  return locks
}

function openLock(path: string): FolderLock {
  try {
    return new FolderLock(path)
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The file ${path} cannot be opened; start Parvis as the user the folder belongs to, or as root.`,
      [],
      error,
    )
  }
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

async function leave(place: EmbeddedPlace, locks: Locks): Promise<void> {
  try {
    await waitForTurn(place, locks)
    if (locks.use.tryAlone()) await shutDown(place)
  } finally {
    closeLocks(locks)
  }
}

/** When the process ends without stop(): a server that nobody uses any more should not stay behind. */
function interruptWhenLast(place: EmbeddedPlace, locks: Locks, { postmaster }: Attached): void {
  if (process.platform === 'win32' || !locks.change.tryAlone() || !locks.use.tryAlone()) return
  if (readPostmasterSync(place.data)?.identity === postmaster.identity) signalServer(postmaster.pid, 'SIGINT')
}
