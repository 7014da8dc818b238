import { randomInt } from 'node:crypto'
import { system } from '../kernel/actor.ts'
import { adoptLog } from '../kernel/adopt-log.ts'
import type { Config } from '../kernel/config.ts'
import type { Context } from '../kernel/context.ts'
import { openFiles } from '../kernel/files.ts'
import { follow } from '../kernel/follow.ts'
import { migrateJobs, startJobs } from '../kernel/jobs.ts'
import type { Log } from '../kernel/log.ts'
import { migrate } from '../kernel/migrate.ts'
import { Replicas } from '../kernel/replicas.ts'
import { openVault } from '../kernel/vault.ts'
import { Waker } from '../kernel/wake.ts'
import type { Services } from '../kernel/services.ts'
import { openCourier } from '../kernel/courier.ts'
import { openSignOn } from '../kernel/sign-on.ts'
import type { App } from './host.ts'
import { handleJobs } from './jobs.ts'
import { openDatabase } from './open-database.ts'
import { reactors } from './reactors.ts'

interface Openness {
  /** Follow the log and do the jobs in this process: a worker does, a short command does not. */
  readonly working: boolean
  /** Hear of what other processes committed, as whoever keeps pages in memory must; a worker always does. */
  readonly listening?: boolean
}

/**
 * Opens Parvis on its database (the embedded one, started or joined, unless DATABASE_URL names a server), brings the
 * schema up to date and, when working, sets its readers and jobs going. Fails with a sentence when that cannot be.
 */
export async function openApp(
  config: Config,
  log: Log,
  { working, listening = working }: Openness,
): Promise<App> {
  const endTelemetry =
    config.traces && (await import('../kernel/telemetry.ts')).openTelemetry(config.traces, log)
  const { address, db, pool, direct, close } = await openDatabase(config, log)
  const undo: (() => Promise<unknown>)[] = [close, ...(endTelemetry ? [endTelemetry] : [])]
  try {
    const ran = await migrate(direct)
    if (ran.length) log.info({ migrations: ran }, 'the schema was brought up to date')
    // Every time, a few milliseconds: a stop between the two, or a newer queue, must not leave it without its tables.
    await migrateJobs(direct)

    const waker = new Waker(address)
    undo.unshift(() => waker.close())
    let services: Services | null = null
    const ctxAt = (): Context => ({
      db,
      services: services!,
      actor: system,
      now: new Date(),
      origin: 'live',
      door: 'upkeep',
    })
    const handlers = handleJobs({ config, pool: direct, address, log }, ctxAt)
    undo.unshift(async () => handlers.close())
    const queue = await startJobs({ pool, handlers, log })
    undo.unshift(() => queue.stop())
    services = {
      url: config.url ?? `http://localhost:${config.port}`,
      jobs: queue.jobs,
      files: openFiles(config),
      signOn: openSignOn(config.oidc),
      courier: openCourier({ privateNetworks: config.webhooksToPrivateNetworks }),
      vault: await openVault(config),
      committed: () => waker.nudge(),
    }
    await adoptLog(ctxAt())
    const answering = listening && config.role !== 'worker'
    const replicas = answering ? await Replicas.open(config, { pool, address }, log) : null
    if (replicas) undo.unshift(() => replicas.stop())
    if (listening) void waker.listen()
    if (working) {
      const following = follow(ctxAt(), reactors, waker, log)
      undo.unshift(() => following.stop())
      await queue.work()
    }
    return running({ config, db, pool, address, replicas, services, log, waker }, undo)
  } catch (fault) {
    for (const step of undo) await step()
    throw fault
  }
}

function running(
  parts: Omit<App, 'setupCode' | 'ready' | 'close'>,
  undo: readonly (() => Promise<unknown>)[],
): App {
  let closing: Promise<void> | null = null
  const closeInOrder = async () => {
    for (const step of undo) await step()
  }
  return {
    ...parts,
    setupCode: String(randomInt(1e8)).padStart(8, '0'),
    ready: () => closing === null,
    close: () => (closing ??= closeInOrder()),
  }
}
