import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { reactors, type App } from '@parvis/core/app'
import {
  importDiscourse,
  importStackExchange,
  reportSummary,
  reportText,
  type ImportReport,
} from '@parvis/core/importing'
import type { Context } from '@parvis/core/kernel/context'
import { react } from '@parvis/core/kernel/react'
import { importCommunity, type Moved } from '@parvis/core/moving'
import { tellMoved } from './export.ts'
import { showProgress } from './show-progress.ts'
import { staySmall } from './stay-small.ts'
import { print, withApp } from './with-app.ts'

/** `parvis import`: brings in the history of another forum, and says what became of every row. */
export function importCommand(): Command {
  return new Command('import')
    .description('bring in the history of another forum; again changes nothing, interrupted goes on')
    .addCommand(
      common(new Command('stackexchange'))
        .description('a Stack Exchange data dump')
        .argument('<folder>', 'where Users.xml, Posts.xml and the others are')
        .action((folder: string, options: Options) =>
          run(options, (ctx, onProgress) => importStackExchange(ctx, { ...options, folder, onProgress })),
        ),
    )
    .addCommand(
      common(new Command('discourse'))
        .description('Discourse topics as its API serves them (/t/ID.json)')
        .argument('<path>', 'a folder of .json files, or one file')
        .option('--questions <categories>', 'numbers of the categories in which every topic is a question')
        .action((path: string, { questions, ...options }: Options & { questions?: string }) =>
          run(options, (ctx, onProgress) => {
            const questionSpaces = questions?.split(',').map((category) => category.trim())
            return importDiscourse(ctx, { ...options, path, questionSpaces, onProgress })
          }),
        ),
    )
    .addCommand(
      new Command('parvis')
        .description('what `parvis export` wrote, into a community in which nothing has happened yet')
        .argument('<folder>', 'the folder of the export')
        .option('--json', 'print JSON')
        .action(importParvis),
    )
}

async function importParvis(folder: string, { json }: Pick<Options, 'json'>): Promise<void> {
  await withApp(async (ctx) => {
    const small = staySmall()
    const onProgress = (moved: Moved) => {
      small()
      if (!json) tellMoved(moved)
    }
    const { records, uploads } = await importCommunity(ctx, { folder, onProgress })
    await readLog(ctx, small)
    const count = records.reduce((sum, one) => sum + one.count, 0)
    const words = `${count} records and ${uploads.count} uploads are here. Everybody signs in again, as before.`
    print(json, { folder, records: count, uploads: uploads.count }, words)
  })
}

interface Options {
  readonly source?: string
  readonly space?: string
  readonly site?: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

function common(command: Command): Command {
  return command
    .option('--source <name>', 'what to call it in the books of imports; the name of the folder when absent')
    .option('--space <address>', 'the space that takes it; made when missing')
    .option('--site <url>', 'where it stands on the web, to make its links whole')
    .option('--dry-run', 'read and report, write nothing')
    .option('--json', 'print the report as JSON')
}

type Importing = (ctx: Context, onProgress: ReturnType<typeof showProgress>['tell']) => Promise<ImportReport>

async function run({ json, dryRun }: Options, importing: Importing): Promise<void> {
  await withApp(async (ctx, app) => {
    const progress = showProgress({ quiet: json === true })
    const small = staySmall()
    let report: ImportReport
    try {
      report = await importing(ctx, (how) => {
        small()
        progress.tell(how)
      })
    } finally {
      progress.end()
    }
    if (!dryRun) await readLog(ctx, small)
    const saved = await save(app, report)
    print(json, { ...report, saved }, `${reportSummary(report)}\n\nThe whole report: ${saved}`)
  })
}

/** Points, notifications and search know of it at once, unless a running server already reads the log itself. */
async function readLog(ctx: Context, small: () => void): Promise<void> {
  for (const reactor of reactors) while ((await react(ctx, reactor)) > 0) small()
}

/** Beside the other data of this community, as JSON and as text. Returns where the text is. */
async function save(app: App, report: ImportReport): Promise<string> {
  const folder = join(app.config.dataFolder, 'imports')
  await mkdir(folder, { recursive: true })
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '')
  const name = `${moment}-${report.source.replace(/[^a-z0-9]+/g, '-')}${report.dryRun ? '-dry-run' : ''}`
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`)
  await writeFile(join(folder, `${name}.txt`), `${reportText(report)}\n`)
  return join(folder, `${name}.txt`)
}
