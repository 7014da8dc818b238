/**
 * The bench: ratios and costs measured side by side in one run, as a table and as JSON (bench/results.json). It
 * never fails a test: machines differ, ratios less so.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openApp, reactors, replay, type App } from '@parvis/core/app'
import { importStackExchange } from '@parvis/core/importing'
import { system, type Role } from '@parvis/core/kernel/actor'
import { readConfig } from '@parvis/core/kernel/config'
import type { Context } from '@parvis/core/kernel/context'
import { openLog } from '@parvis/core/kernel/log'
import { addPerson } from '@parvis/core/people'
import { createSpace } from '@parvis/core/spaces'
import { clientScript } from './client-script.ts'
import { coldStart } from './cold-start.ts'
import { askQuestion, questionPage } from './question-page.ts'
import { table, type Row } from './rows.ts'
import { startServer } from './start-server.ts'
import { writeDump } from './write-dump.ts'

const folder = await mkdtemp(join(tmpdir(), 'parvis-bench-'))
const data = join(folder, 'data')
try {
  const app = await openApp(readConfig({ PARVIS_DATA: data }), openLog('silent'), { working: false })
  const path = await prepare(app)
  const rows: Row[] = [...(await importing(app)), ...(await replaying(app))]
  rows.push(...(await questionPage(data, path)))
  const served = await startServer({ serve: 'parvis', folder: data, cacheBytes: 10_000 })
  rows.push(...(await clientScript(served.address, path)))
  await served.end()
  await app.close()
  rows.push(...(await coldStart(data, path)))
  console.log(table(rows))
  await writeFile(fileURLToPath(new URL('./results.json', import.meta.url)), JSON.stringify(rows, null, 2))
} finally {
  await rm(folder, { recursive: true, force: true })
}

function contextOf(app: App, actor: { id: string | null; role: Role } = system): Context {
  return { db: app.db, services: app.services, actor, now: new Date(), origin: 'live', door: 'terminal' }
}

/** Three people, a space, and a question with 20 posts. */
async function prepare(app: App): Promise<string> {
  const ctx = contextOf(app)
  const people = []
  for (const [name, role] of [
    ['Olga', 'owner'],
    ['Alice', 'member'],
    ['Bob', 'member'],
  ] as const) {
    const { personId } = await addPerson(ctx, { name, email: `${name}@example.org`, role })
    people.push(contextOf(app, { id: personId, role }))
  }
  const { spaceId } = await createSpace(people[0]!, { name: 'Tents' })
  return askQuestion(people[1]!, [people[0]!, people[2]!], spaceId)
}

async function importing(app: App): Promise<Row[]> {
  const dump = join(folder, 'made-up-forum')
  const count = await writeDump(dump, { people: 3000, questions: 3000 })
  const started = performance.now()
  await importStackExchange(contextOf(app), { folder: dump })
  const rate = count / ((performance.now() - started) / 1000)
  return [{ what: `import of ${count} rows`, value: rate, unit: 'rows/s', bound: 'at least', bar: 5000 }]
}

async function replaying(app: App): Promise<Row[]> {
  const rows: Row[] = []
  for (const reactor of reactors) {
    const { events, seconds } = await replay(contextOf(app), reactor)
    const what = `replay of ${events} events: ${reactor.module}`
    rows.push({ what, value: events / seconds, unit: 'events/s', bound: 'at least', bar: 20_000 })
  }
  return rows
}
