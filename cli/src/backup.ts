import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { openDatabase, tryBackup } from '@parvis/core/app'
import { Misconfigured, readConfig } from '@parvis/core/kernel/config'
import { openFiles } from '@parvis/core/kernel/files'
import { openLog } from '@parvis/core/kernel/log'
import {
  backUp,
  newestBackup,
  restoreBackup,
  restoring,
  writeBackup,
  type DrillReport,
} from '@parvis/core/safekeeping'
import { print, withApp } from './with-app.ts'

/** `parvis backup [to]`: everything as of now, while Parvis runs. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('write everything the community is to one file, while it runs')
    .argument('[to]', 'a file, a folder, or - for standard output; BACKUP_DIR when absent')
    .option('--json', 'print JSON')
    .action(async (to: string | undefined, { json }: { json?: boolean }) => {
      const config = readConfig(process.env)
      const where = to ?? (config.backups && join(config.backups.folder, '/'))
      if (where === null)
        throw new Misconfigured('Say where to: parvis backup <file or folder>, or set BACKUP_DIR.')
      const database = await openDatabase(config, openLog('silent'))
      try {
        const source = { pool: database.direct, files: openFiles(config) }
        if (where === '-') return void (await writeBackup(source, process.stdout))
        const made = await backUp(source, where)
        const lost = made.missing.length ? ` ${made.missing.length} uploads are missing in the storage.` : ''
        const megabytes = (made.bytes / 1e6).toFixed(1)
        print(json, made, `${made.path}: ${made.rows} rows, ${made.files} files, ${megabytes} MB.${lost}`)
      } finally {
        await database.close()
      }
    })
}

/** `parvis restore <from>`: back to the moment of a backup, in an empty database unless told otherwise. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('make the database and the uploads what they were when a backup was made')
    .argument('[from]', 'the file, or - for standard input; the newest one of BACKUP_DIR when absent')
    .option('--replace', 'throw away the community that is there')
    .option('--json', 'print JSON')
    .action(async (from: string | undefined, { replace, json }: { replace?: boolean; json?: boolean }) => {
      const config = readConfig(process.env)
      const path = from ?? (config.backups && (await newestBackup(config.backups.folder))?.path)
      if (!path) throw new Misconfigured('Say which: parvis restore <file>, or set BACKUP_DIR.')
      if (path === '-' && replace)
        throw new Misconfigured(
          'Save it to a file first: what is thrown away needs a backup that was looked through.',
        )
      const database = await openDatabase(config, openLog('silent'), restoring)
      try {
        const source = () => (path === '-' ? process.stdin : createReadStream(path))
        const done = await restoreBackup({ pool: database.direct, files: openFiles(config) }, source, {
          replace,
        })
        const later = done.migrations.length ? ` ${done.migrations.length} migrations ran on it.` : ''
        print(
          json,
          done,
          `Back at ${done.madeAt}: ${done.rows} rows, ${done.files} files, all of them as they were.${later}`,
        )
      } finally {
        await database.close()
      }
    })
}

/** `parvis drill [backup]`: tries now whether a backup can be brought back. */
export function drillCommand(): Command {
  return new Command('drill')
    .description('try to bring a backup back in a temporary database, and compare')
    .argument('[backup]', 'the file; the newest one of BACKUP_DIR when absent')
    .option('--json', 'print JSON')
    .action((backup: string | undefined, { json }: { json?: boolean }) =>
      withApp(async (ctx, app) => {
        const { backups } = app.config
        const path = backup ?? (backups && (await newestBackup(backups.folder))?.path) ?? null
        const report = await tryBackup(app, () => ({ ...ctx, now: new Date() }), path)
        print(json, report, report.ok ? success(report) : report.faults.join('\n'))
        if (!report.ok) process.exitCode = 1
      }),
    )
}

function success({ backup, madeAt, rows, tables, eventsReplayed, seconds }: DrillReport): string {
  return [
    `${backup} brings the community back as it was at ${madeAt}.`,
    `${rows} rows in ${tables} tables have the counts and checksums they had,`,
    `and ${eventsReplayed} events lead to the same points. It took ${seconds} s.`,
  ].join('\n')
}
