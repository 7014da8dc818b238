import { Command } from 'commander'
import { openApi } from '@parvis/api'
import { host, openApp, type App } from '@parvis/core/app'
import { Misconfigured, readConfig } from '@parvis/core/kernel/config'
import { openLog } from '@parvis/core/kernel/log'
import { showCommunity } from '@parvis/core/people'
import { startWeb } from '@parvis/web/server'
import { giveBackLoading } from './stay-small.ts'

/** Longest wait for requests in hand before the process ends anyway. */
const patience = 15_000

/** By then a server that was started has said what it does first: its readers and jobs run, its pages are loaded. */
const settled = 5000

/** `parvis start`: the community on its address, with readers and jobs in the same process. */
export function startCommand(): Command {
  return new Command('start').description('open the community').action(start)
}

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const log = openLog(config.logLevel)
  const app = await openApp(config, log, { working: config.role !== 'web', listening: true })
  host.app = app
  try {
    if (config.role === 'worker') {
      console.log('Parvis reads the log and does the jobs here; pages are answered by others.')
      // Its connections do not keep a process alive, and it has no door that would.
      setInterval(() => {}, 3_600_000)
      return endOnSignal(app, null)
    }
    const web = await startWeb(app, { port: config.port, host: config.host, api: openApi(app) })
    await sayWhere(app, web.address)
    endOnSignal(app, web)
    setTimeout(giveBackLoading, settled).unref()
  } catch (fault) {
    await app.close()
    throw isTaken(fault) ? new Misconfigured(`Port ${config.port} is taken: set PORT to another one.`) : fault
  }
}

async function sayWhere(app: App, address: string): Promise<void> {
  console.log(`Parvis is open at ${app.config.url ?? address}`)
  if (!app.config.databaseUrl) {
    console.log(
      `Its PostgreSQL runs here, in ${app.config.dataFolder}. For a busy community, set DATABASE_URL to a server.`,
    )
  }
  const { setUp } = await showCommunity(app)
  if (!setUp) console.log(`Set-up code, for a browser on another machine: ${app.setupCode}`)
}

/** The first signal drains and closes in order; a second one ends at once. */
function endOnSignal(app: App, web: { close(): Promise<void> } | null): void {
  let ending = false
  const end = async (signal: string) => {
    if (ending) process.exit(1)
    ending = true
    app.log.info({ signal }, 'closing')
    setTimeout(() => process.exit(1), patience).unref()
    await web?.close()
    await app.close()
    process.exit(0)
  }
  process.on('SIGTERM', () => void end('SIGTERM'))
  process.on('SIGINT', () => void end('SIGINT'))
  // `npm start` runs us under a shell that dies of a signal without passing it on: losing our parent is the signal.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid
    setInterval(() => process.ppid !== parent && !ending && void end('npm ended'), 250).unref()
  }
}

function isTaken(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE'
}
