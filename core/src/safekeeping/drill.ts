import { createReadStream } from 'node:fs'
import type pg from 'pg'
import { system } from '../kernel/actor.ts'
import type { Context } from '../kernel/context.ts'
import { react, rewind, type Reactor } from '../kernel/react.ts'
import type { Services } from '../kernel/services.ts'
import { openCourier } from '../kernel/courier.ts'
import { openSignOn } from '../kernel/sign-on.ts'
import { vaultOf } from '../kernel/vault.ts'
import { restoreBackup } from './restore-backup.ts'
import { listTables, rowsOf, weigh } from './tables.ts'
import { makeTemporaryDatabase, type TemporaryDatabase } from './temporary-database.ts'

export interface DrillReport {
  readonly ok: boolean
  /** The file that was tried, and the moment it would bring back. */
  readonly backup: string
  readonly madeAt: string | null
  readonly place: TemporaryDatabase['place'] | null
  readonly rows: number
  readonly tables: number
  /** Events that were read again, to see whether the log still leads to what is shown. */
  readonly eventsReplayed: number
  readonly seconds: number
  /** One sentence for each thing that was not as it should be. */
  readonly faults: readonly string[]
}

interface Drill {
  /** The backup to try. */
  readonly backup: string
  /** The community's database, beside which a temporary one is made. */
  readonly address: pg.ClientConfig
  readonly folder: string
  /** How much room it needs, in bytes. */
  readonly bytes: number
  /** The reader whose results are made again from the log and compared. */
  readonly reactor: Reactor
}

/**
 * Brings a backup back in a temporary database, as on the day it is needed: every part, count and checksum is compared, the
 * schema is brought up to date, and one reader makes its results again from the log, which must be the same. The community is
 * not touched, nothing is sent, and the temporary database is gone afterwards. What goes wrong is in the report.
 */
export async function drill({ backup, address, folder, bytes, reactor }: Drill): Promise<DrillReport> {
  const started = performance.now()
  const report = { backup, madeAt: null, place: null, rows: 0, tables: 0, eventsReplayed: 0 }
  const tried = await attempt({ backup, address, folder, bytes, reactor }).catch((fault: unknown) => ({
    faults: [fault instanceof Error ? fault.message : String(fault)],
  }))
  const seconds = Math.round((performance.now() - started) / 100) / 10
  return { ...report, ...tried, seconds, ok: tried.faults.length === 0 }
}

async function attempt({ backup, address, folder, bytes, reactor }: Drill) {
  const database = await makeTemporaryDatabase(address, { folder, bytes })
  try {
    const restored = await restoreBackup({ pool: database.pool, files: null }, () => createReadStream(backup))
    const compared = await compareReadings(database, reactor)
    return {
      madeAt: restored.madeAt,
      place: database.place,
      rows: restored.rows,
      tables: Object.keys(restored.tables).length,
      ...compared,
    }
  } finally {
    await database.drop()
  }
}

async function compareReadings({ db, pool }: TemporaryDatabase, reactor: Reactor) {
  const ctx: Context = {
    db,
    actor: system,
    now: new Date(),
    origin: 'live',
    door: 'upkeep',
    services: nothingLeaves,
  }
  const readOn = async () => {
    let events = 0
    for (let passed = -1; passed !== 0; events += passed) passed = await react(ctx, reactor, 5000)
    return events
  }
  await readOn()
  const before = await weighAll(pool)
  await rewind(ctx, reactor)
  const eventsReplayed = await readOn()
  const after = await weighAll(pool)
  const faults = Object.keys(before)
    .filter((table) => table !== 'readers' && before[table] !== after[table])
    .map((table) => `${table} is not what ${reactor.module} makes of the log`)
  return { eventsReplayed, faults }
}

async function weighAll(pool: pg.Pool): Promise<Record<string, string>> {
  const weights: Record<string, string> = {}
  for (const table of await listTables(pool))
    weights[table.name] = JSON.stringify(await weigh(pool, rowsOf(table)))
  return weights
}

/** What is tried must not be noticed outside. */
const nothingLeaves: Services = {
  url: 'http://localhost',
  jobs: { enqueue: async () => {} },
  files: { put: async () => {}, get: async () => null, remove: async () => {} },
  signOn: openSignOn([]),
  courier: openCourier({ privateNetworks: false }),
  committed: () => {},
  vault: vaultOf('a reading opens nothing that is sealed'),
}
