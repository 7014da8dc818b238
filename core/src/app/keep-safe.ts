import { mkdir } from 'node:fs/promises'
import type pg from 'pg'
import { inTransaction } from '../kernel/command.ts'
import type { Config } from '../kernel/config.ts'
import type { Context } from '../kernel/context.ts'
import type { Log } from '../kernel/log.ts'
import { Conflict } from '../kernel/refusals.ts'
import { tellOwners } from '../people/index.ts'
import { recognition } from '../recognition/index.ts'
import {
  drill,
  findLastRun,
  keepBackups,
  newestBackup,
  noteRun,
  type DrillReport,
} from '../safekeeping/index.ts'

const week = 7 * 86_400_000

interface House {
  readonly config: Config
  readonly pool: pg.Pool
  readonly address: pg.ClientConfig
  readonly log: Log
}

/**
 * What is done every hour when there is a folder for backups: the daily backup when it is due, and once a week the drill
 * that proves that the newest one can be brought back. Both are noted where operators look; owners get a mail when the
 * drill fails.
 */
export async function keepSafe(house: House, ctxAt: () => Context): Promise<void> {
  const { config, pool, log } = house
  if (!config.backups) return
  const { now, services } = ctxAt()
  const made = await keepBackups({ pool, files: services.files }, { ...config.backups, now })
  if (made) {
    const { path, bytes, rows, files, missing } = made
    log.info({ path, bytes, rows, files, missing: missing.length }, 'a backup was made')
    const report = { path, bytes, rows, files, missing }
    await noteRun(ctxAt(), { kind: 'backup', startedAt: now, finishedAt: new Date(), ok: true, report })
  }
  const last = await findLastRun(ctxAt(), 'drill')
  // A drill of next year was held by a clock that has been put back since.
  if (last && Math.abs(now.getTime() - last.startedAt.getTime()) < week) return
  const newest = await newestBackup(config.backups.folder)
  if (newest) await tryBackup(house, ctxAt, newest.path)
}

/** Tries to bring a backup back, notes how it went, and tells the owners when it could not be. */
export async function tryBackup(
  { config, pool, address, log }: House,
  ctxAt: () => Context,
  backup: string | null,
): Promise<DrillReport> {
  if (backup === null)
    throw new Conflict('drill.no-backup', 'There is no backup to try: make one first, with parvis backup')
  const startedAt = ctxAt().now
  await mkdir(config.dataFolder, { recursive: true })
  const bytes = await sizeOf(pool)
  const folder = config.dataFolder
  const report = await drill({ backup, address, folder, bytes, reactor: recognition })
  await inTransaction(ctxAt(), async (tx) => {
    await noteRun(tx, {
      kind: 'drill',
      startedAt,
      finishedAt: new Date(),
      ok: report.ok,
      report: { ...report },
    })
    if (!report.ok) await tellOwners(tx, 'drill-failed')
  })
  if (report.ok)
    log.info({ backup, rows: report.rows, seconds: report.seconds }, 'the restore drill succeeded')
  else log.error({ backup, faults: report.faults }, 'the restore drill failed')
  return report
}

/** What a second copy of the community takes, with its log of changes while it is loaded. */
async function sizeOf(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ bytes: string }>(
    'select pg_database_size(current_database())::text as bytes',
  )
  return 2 * Number(rows[0]!.bytes) + 100_000_000
}
