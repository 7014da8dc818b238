import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Context } from '../kernel/context.ts'
import { Invalid } from '../kernel/refusals.ts'
import { slugOf } from '../kernel/slug.ts'
import { findSpace } from './find-space.ts'
import type { Batch, Item } from './items.ts'
import { assumedAcceptances } from './list-assumed-acceptances.ts'
import { closeRun, openRun } from './open-run.ts'
import { isPacked } from './packed.ts'
import { readRows } from './read-rows.ts'
import { reportOf, type ImportReport } from './report.ts'
import { runBatches } from './run-batches.ts'
import type { Progress, Run } from './run.ts'
import { Seen } from './seen.ts'
import { itemOf, type Reading } from './stackexchange-items.ts'
import type { Source } from './to-markdown.ts'

/** In the order in which they need each other. */
const names = ['Users', 'Posts', 'Comments', 'Votes', 'Badges', 'PostLinks', 'Tags', 'PostHistory'].map(
  (name) => `${name}.xml`,
)

export interface StackExchangeImport {
  readonly folder: string
  /** What this forum is called in the books of imports; the folder's name unless given. */
  readonly source?: string | undefined
  /** Address of the space that takes the questions; named after the source unless given. */
  readonly space?: string | undefined
  /** Where it stands on the web, to make relative links whole. */
  readonly site?: string | undefined
  readonly dryRun?: boolean | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** So many are written in one transaction: fewer lose less when they are interrupted, and take longer. */
  readonly rowsAtOnce?: number | undefined
}

/**
 * Imports a Stack Exchange data dump: people, questions, answers, comments, useful votes, favourites and accepted
 * answers, each with its date. Files may be missing; broken rows are reported and stop nothing. Interrupted, it goes
 * on where it was; done again, it changes nothing.
 */
export async function importStackExchange(ctx: Context, input: StackExchangeImport): Promise<ImportReport> {
  const { folder, dryRun = false } = input
  const paths = await findFiles(folder)
  const name = slugOf(input.source ?? basename(resolve(folder))) || 'dump'
  const run = await openRun(ctx, {
    format: 'stackexchange',
    source: `stackexchange:${name}`,
    path: resolve(folder),
    files: Object.fromEntries([...paths].map(([file, { bytes }]) => [file, bytes])),
    site: siteOf(input),
    dryRun,
    rowsAtOnce: input.rowsAtOnce,
    onProgress: input.onProgress,
  })
  try {
    const spaceId = await findSpace(run, {
      ref: 'space/main',
      name: input.source ?? basename(resolve(folder)),
      slug: input.space ?? null,
    })
    for (const [file, { path }] of paths) {
      const reading = { file, spaceId, seen: new Seen(), now: ctx.now }
      await runBatches(run, batches(run, { path, reading, as: file }))
      if (file === 'Posts.xml') await takeWaiting(run, path, spaceId)
      if (file === 'Votes.xml') await runBatches(run, assumedAcceptances(run))
    }
    if (!paths.has('Votes.xml')) await runBatches(run, assumedAcceptances(run))
    await closeRun(run)
    return await reportOf(run, { format: 'stackexchange', path: resolve(folder) })
  } finally {
    await run.converter.close()
  }
}

async function findFiles(folder: string): Promise<Map<string, { path: string; bytes: number }>> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    const packed = error.code === 'ENOTDIR' && isPacked(folder)
    const why = packed
      ? `${folder} is still packed: unpack it, and name the folder`
      : `There is no folder ${folder}`
    throw new Invalid({ folder: [why] })
  })
  const found = new Map<string, { path: string; bytes: number }>()
  for (const name of names) {
    const file = there.find((one) => one.toLowerCase() === name.toLowerCase())
    if (!file) continue
    const path = join(folder, file)
    found.set(name, { path, bytes: (await stat(path)).size })
  }
  if (!found.has('Users.xml') && !found.has('Posts.xml')) {
    const packed = there.find((one) => isPacked(one))
    const why = packed ? `: ${packed} is still packed, unpack it first` : ''
    throw new Invalid({ folder: [`There is neither Users.xml nor Posts.xml in ${folder}${why}`] })
  }
  return found
}

/** Dumps are often unpacked into a folder that is called like their site. */
function siteOf({ site, folder }: StackExchangeImport): string | null {
  const given = site ?? (/^[\w-]+(\.[\w-]+)+$/.test(basename(folder)) ? `https://${basename(folder)}` : null)
  if (given === null) return null
  const url = URL.parse(given)
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Invalid({ site: ['The site is a web address, like https://cooking.stackexchange.com'] })
  return url.href
}

interface Batching {
  readonly path: string
  readonly reading: Reading
  /** The name under which progress is kept: a file can be read twice. */
  readonly as: string
  readonly pick?: (item: Item) => boolean
}

/** So much text is written together, even if it is that of a few rows. */
const mostBytes = 2 ** 19

async function* batches(run: Run, { path, reading, as, pick }: Batching): AsyncGenerator<Batch> {
  const before = run.done.get(as)
  if (before?.done) return
  let items: Item[] = []
  let rows = 0
  let written = 0
  let bytes = 0
  for await (const piece of readRows(path)) {
    const batch = (done: boolean): Batch => ({ file: as, items, rows, bytesDone: piece.bytesDone, done })
    for (const row of piece.rows) {
      // Rows that are done are read again only to know their ids.
      const item = itemOf(row, reading)
      if (row.number <= (before?.rows ?? 0)) continue
      rows++
      if (pick && !pick(item)) continue
      items.push(item)
      if (item.kind !== 'skipped') written++
      if ('body' in item) bytes += bodyLength(item.body)
      // Rows that are only counted cost little.
      if (written < run.rowsAtOnce && items.length < 5 * run.rowsAtOnce && bytes < mostBytes) continue
      yield batch(false)
      items = []
      rows = written = bytes = 0
    }
    if (piece.last) yield batch(true)
  }
}

function bodyLength(body: Source): number {
  return 'html' in body ? body.html.length : body.markdown.length
}

/** Merged and moved questions have answers with smaller numbers: those are read again when every question is here. */
async function takeWaiting(run: Run, path: string, spaceId: string): Promise<void> {
  if (!run.done.get('Posts.xml')?.waiting) return
  const reading = { file: 'Posts.xml', spaceId, seen: new Seen(), now: run.ctx.now }
  const again = batches(run, {
    path,
    reading,
    as: 'Posts.xml again',
    pick: (item) => item.kind === 'post',
  })
  await runBatches(run, onlyWaiting(again))
}

async function* onlyWaiting(again: AsyncGenerator<Batch>): AsyncGenerator<Batch> {
  for await (const batch of again)
    yield {
      ...batch,
      items: batch.items.map((item) => (item.kind === 'post' ? { ...item, waits: 'did' as const } : item)),
    }
}
