import { readFile } from 'node:fs/promises'
import autocannon from 'autocannon'
import { sql } from 'kysely'
import type { App } from '@parvis/core/app'
import { percentile, type Row } from './rows.ts'
import type { Served } from './start-server.ts'

/** How long somebody asks, and how often that is repeated. */
export const seconds = 4
export const rounds = 3

/** What a page costs that has to be made: milliseconds of CPU, and statements. */
export interface Cost {
  readonly node: number
  /** Of every process of the database; null where the system does not tell (Linux does). */
  readonly database: number | null
  readonly trips: number
}

/** Asked by eight at once for four seconds: once to warm up, then three times, of which the median counts. */
export async function costOf(
  app: App,
  served: Served,
  { path, headers = {} }: { path: string; headers?: Record<string, string> },
): Promise<Cost> {
  const load = () => autocannon({ url: served.address + path, headers, connections: 8, duration: seconds })
  await load()
  const idle = await served.spent()
  await new Promise((later) => setTimeout(later, seconds * 1000))
  let before = await served.spent()
  // The server also looks at the log twice a second: what it asks anyway is not the page's.
  const anyway = before.statements - idle.statements

  const costs: Cost[] = []
  for (let round = 0; round < rounds; round++) {
    const database = await databaseCpu(app)
    const { requests, non2xx } = await load()
    if (non2xx) throw new Error(`${path} did not answer with a page`)
    const after = await served.spent()
    const sinceThen = database && (await databaseCpu(app, database))
    costs.push({
      node: (after.cpu - before.cpu) / 1000 / requests.total,
      database: sinceThen && total(sinceThen) / requests.total,
      // The eight that were on their way at the end have asked the database, too.
      trips: (after.statements - before.statements - anyway) / requests.sent,
    })
    before = after
  }
  const database = costs.flatMap((cost) => cost.database ?? [])
  return {
    node: percentile(
      costs.map(({ node }) => node),
      0.5,
    ),
    database: database.length ? percentile(database, 0.5) : null,
    trips: percentile(
      costs.map(({ trips }) => trips),
      0.5,
    ),
  }
}

/** The rows of a page that was made, with their bars. */
export function rowsOf(what: string, cost: Cost, most: { node: number; trips: number }): Row[] {
  const rows: Row[] = [
    { what: `${what}: CPU of Node`, value: cost.node, unit: 'ms', bound: 'at most', bar: most.node },
    { what: `${what}: round trips`, value: cost.trips, unit: '', bound: 'at most', bar: most.trips },
  ]
  if (cost.database !== null)
    rows.push({
      what: `${what}: CPU of PostgreSQL`,
      value: cost.database,
      unit: 'ms',
      bound: 'at most',
      bar: 1,
    })
  return rows
}

type Spent = ReadonlyMap<number, number>

function total(spent: Spent): number {
  return [...spent.values()].reduce((sum, one) => sum + one, 0)
}

/** Milliseconds that each connection's process has spent, since `before` when it is given. */
async function databaseCpu(app: App, before: Spent = new Map()): Promise<Spent | null> {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where datname = current_database()`.execute(app.db)
  const spent = new Map<number, number>()
  for (const { pid } of rows) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
    if (stat === null) return null
    // Fields 14 and 15 of proc(5), user and system time in hundredths of a second, after the name in brackets.
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number)
    spent.set(pid, 10 * (user! + system!) - (before.get(pid) ?? 0))
  }
  return spent
}
