import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Attached } from './embedded-attach.ts'
import { attach } from './embedded-attach.ts'
import { findBinaries } from './embedded-binaries.ts'
import { EmbeddedPostgresError } from './embedded-error.ts'
import { createData, launchServer, readLogTail } from './embedded-launch.ts'
import type { EmbeddedPlace } from './embedded-place.ts'
import { readDataVersion } from './embedded-place.ts'
import { signalServer } from './embedded-shutdown.ts'
import { findServerProcesses, readPostmaster, removeTraces } from './postmaster.ts'
import { giveTo } from './server-account.ts'

/**
 * Starts a server on the data, which it makes when there is none, and waits until it answers. Whoever calls it has made
 * sure (joinServer) that none runs there.
 */
export async function startServer(
  place: EmbeddedPlace,
  settings: Record<string, string>,
  log: (line: string) => void,
): Promise<Attached> {
  const binaries = await findBinaries(place, place.account)
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
  try {
    return await waitUntilReady(place, state, log)
  } catch (error) {
    child.kill('SIGINT')
    throw error
  }
}

/**
 * Undefined, and the way free for a start, when no server runs on the data; waits for one that is starting, recovering
 * or going down. What is left of a server that was killed, or whose folder was removed under it, is ended: nobody can
 * reach it any more, and it would keep the next one from starting or take its socket with it.
 */
export async function joinServer(
  place: EmbeddedPlace,
  log: (line: string) => void,
): Promise<Attached | undefined> {
  let silentSince: number | undefined
  let told = performance.now()
  for (;;) {
    const found = await attach(place)
    if (typeof found === 'object') return found
    if (performance.now() - told > 5000) {
      told = performance.now()
      log(`Waiting for the server on ${place.folder} to take connections`)
    }
    if (found === 'silent') {
      const alive = await findServerProcesses(place)
      if (alive.length === 0) break
      if (await areLeftBehind(place, alive)) for (const pid of alive) signalServer(pid, 'SIGQUIT')
      silentSince ??= performance.now()
      if (performance.now() - silentSince > 60_000) {
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

async function areLeftBehind(place: EmbeddedPlace, alive: readonly number[]): Promise<boolean> {
  if (!existsSync(join(place.data, 'postmaster.pid'))) return true
  const postmaster = await readPostmaster(place.data)
  return postmaster !== undefined && !alive.includes(postmaster.pid)
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
  const started = performance.now()
  let told = started
  for (;;) {
    const found = await attach(place)
    if (typeof found === 'object') return found
    if (state.ended !== undefined) throw await describeFailure(place, state.ended)
    if (found === 'silent' && performance.now() - started > 120_000)
      throw await describeFailure(place, 'no answer')
    if (performance.now() - told > 5000) {
      told = performance.now()
      log(`The database in ${place.folder} is still starting (it recovers what was not yet in its files)`)
    }
    // At once when it starts as usual; without filling its log when it has much to recover.
    await pause(performance.now() - started < 1000 ? 10 : 100)
  }
}

async function describeFailure(place: EmbeddedPlace, ended: string): Promise<EmbeddedPostgresError> {
  const lines = await readLogTail(place)
  const telling = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1)
  const reason = telling?.replace(/^.*?(FATAL|PANIC):\s*/, '') || ended
  return new EmbeddedPostgresError(
    `The embedded PostgreSQL in ${place.folder} did not start: ${reason} (its log is ${place.log}).`,
    lines,
  )
}
