/**
 * The bench: ratios and costs measured side by side in one run, as a table and as JSON (bench/results.json), for
 * communities of ten thousand and of a million posts, or of the sizes it is given. It never fails a test: machines
 * differ, ratios less so.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { openApp, reactors, replay, type App } from '@parvis/core/app'
import { listTopics } from '@parvis/core/conversations'
import { importStackExchange } from '@parvis/core/importing'
import { system, visitor, type Actor } from '@parvis/core/kernel/actor'
import { readConfig } from '@parvis/core/kernel/config'
import type { Context } from '@parvis/core/kernel/context'
import { openLog } from '@parvis/core/kernel/log'
import { addPerson, createApiKey } from '@parvis/core/people'
import { createSpace } from '@parvis/core/spaces'
import { coldStart, idleMemory } from './cold-start.ts'
import { download } from './download.ts'
import { generate } from './generate.ts'
import { lists, searches } from './lists.ts'
import { atOnce, posting, type Answering } from './posting.ts'
import { askQuestion, pageFromMemory, pageRendered } from './question-page.ts'
import { table, type Row } from './rows.ts'
import { startServer } from './start-server.ts'
import { writeDump } from './write-dump.ts'

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 1_000_000]
const folder = await mkdtemp(join(tmpdir(), 'parvis-bench-'))
const measured: Row[] = []
try {
  await withApp('imported', async (app) => {
    measured.push(...(await importing(app)), ...(await replaying(app)))
  })
  for (const posts of sizes) measured.push(...(await community(posts)))
  console.log(table(measured))
  await writeFile(
    fileURLToPath(new URL('./results.json', import.meta.url)),
    JSON.stringify(measured, null, 2),
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function withApp(name: string, use: (app: App, data: string) => Promise<void>): Promise<void> {
  const data = join(folder, name)
  const app = await openApp(readConfig({ PARVIS_DATA: data }), openLog('silent'), { working: false })
  try {
    await use(app, data)
  } finally {
    await app.close()
  }
}

function contextOf(app: App, actor: Actor = system): Context {
  return { db: app.db, services: app.services, actor, now: new Date(), origin: 'live', door: 'terminal' }
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

/** Everything that is asked of a community of one size: it should be the same at every size. */
async function community(posts: number): Promise<Row[]> {
  const rows: Row[] = []
  let path = ''
  await withApp(`generated-${posts}`, async (app, data) => {
    const generated = await generate(app, posts)
    for (const reactor of reactors) await replay(contextOf(app), reactor)
    await sql`vacuum analyze`.execute(app.db)
    const visit = contextOf(app, visitor)
    rows.push(...(await lists(visit, generated)), ...(await searches(visit, generated)))

    const { page, memberId, answering } = await prepare(app)
    path = page
    rows.push(...(await pageFromMemory(data, path)))
    const served = await startServer({ serve: 'parvis', folder: data, cacheBytes: 10_000 })
    rows.push(...(await pageRendered(app, served, { path, memberId })))
    rows.push(...(await download(served.address, path)), ...(await posting(app, served, answering)))
    await served.end()
  })
  const data = join(folder, `generated-${posts}`)
  rows.push(...(await coldStart(data, path)), ...(await idleMemory(data, path)))
  return rows.map((row) => ({
    ...row,
    what: `${new Intl.NumberFormat('en').format(posts)} posts: ${row.what}`,
  }))
}

/** Three people, a space, a question with 20 posts, and members with keys who answer elsewhere. */
async function prepare(app: App): Promise<{ page: string; memberId: string; answering: Answering }> {
  const ctx = contextOf(app)
  const come = async (name: string, role: 'owner' | 'member') => {
    const { personId } = await addPerson(ctx, { name, email: `${name}@example.org`, role })
    return { personId, ctx: contextOf(app, { id: personId, role }) }
  }
  const [olga, alice, bob] = [
    await come('Olga', 'owner'),
    await come('Alice', 'member'),
    await come('Bob', 'member'),
  ]
  const { spaceId } = await createSpace(olga.ctx, { name: 'Tents' })
  const page = await askQuestion(alice.ctx, [olga.ctx, bob.ctx], spaceId)
  const secrets = []
  for (let member = 0; member < atOnce; member++) {
    const { personId } = await come(`Helper-${member}`, 'member')
    const key = await createApiKey(ctx, { personId, name: 'bench', scopes: ['read', 'write'] })
    secrets.push(key.secret)
  }
  const { items } = await listTopics(bob.ctx, { limit: 50 })
  return { page, memberId: bob.personId, answering: { secrets, topicIds: items.map(({ id }) => id) } }
}
