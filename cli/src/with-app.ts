import { openApp, type App } from '@parvis/core/app'
import { system } from '@parvis/core/kernel/actor'
import { readConfig } from '@parvis/core/kernel/config'
import type { Context } from '@parvis/core/kernel/context'
import { openLog } from '@parvis/core/kernel/log'

/** Opens Parvis for one command, as the system, and closes it whatever happens. */
export async function withApp<Done>(work: (ctx: Context, app: App) => Promise<Done>): Promise<Done> {
  const config = readConfig(process.env)
  const app = await openApp(config, openLog('silent'), { working: false })
  try {
    const { db, services } = app
    return await work({ db, services, actor: system, now: new Date(), origin: 'live', door: 'terminal' }, app)
  } finally {
    await app.close()
  }
}

/** Prints one result: JSON for programs, words for people. */
export function print(json: boolean | undefined, result: unknown, words: string): void {
  console.log(json ? JSON.stringify(result, null, 2) : words)
}
