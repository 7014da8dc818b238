import { resolve } from 'node:path'
import type { Context } from '../kernel/context.ts'
import { Invalid } from '../kernel/refusals.ts'
import { slugOf } from '../kernel/slug.ts'
import { topicReader, type Topic } from './discourse-documents.ts'
import { itemsOf } from './discourse-items.ts'
import { findSpace } from './find-space.ts'
import { lineOf } from './fields.ts'
import type { Batch, Item } from './items.ts'
import { closeRun, openRun } from './open-run.ts'
import { findDocuments, readDocuments, type Document, type Documents } from './read-documents.ts'
import { reportOf, type ImportReport } from './report.ts'
import { runBatches } from './run-batches.ts'
import type { Progress, Run } from './run.ts'
import { Seen } from './seen.ts'

export interface DiscourseImport {
  /** A folder of topic documents, or one file. */
  readonly path: string
  /** What this forum is called in the books of imports; the folder's name unless given. */
  readonly source?: string | undefined
  /** Address of the one space that takes everything; otherwise each category becomes a space. */
  readonly space?: string | undefined
  readonly site?: string | undefined
  /** Categories in which every topic is a question. */
  readonly questionSpaces?: readonly string[] | undefined
  readonly dryRun?: boolean | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Documents are written together until there are so many things in them. */
  readonly rowsAtOnce?: number | undefined
}

/**
 * Imports Discourse topics as its API serves them (`/t/ID.json`): people, questions or discussions, answers or
 * replies, likes as thanks, and accepted answers. Broken documents and posts are reported and stop nothing.
 * Interrupted, it goes on where it was; done again, it changes nothing.
 */
export async function importDiscourse(ctx: Context, input: DiscourseImport): Promise<ImportReport> {
  const documents = await findDocuments(input.path)
  const name = slugOf(input.source ?? documents.name) || 'discourse'
  const bytes = documents.files.reduce((sum, file) => sum + file.bytes, 0)
  const path = resolve(input.path)
  const run = await openRun(ctx, {
    format: 'discourse',
    source: `discourse:${name}`,
    path,
    files: { [topics]: bytes },
    site: siteOf(input.site),
    dryRun: input.dryRun ?? false,
    rowsAtOnce: input.rowsAtOnce,
    onProgress: input.onProgress,
  })
  try {
    await runBatches(run, batches(run, documents, input))
    await closeRun(run)
    return await reportOf(run, { format: 'discourse', path })
  } finally {
    await run.converter.close()
  }
}

/** All documents are one file to the books of progress: there may be a hundred thousand. */
const topics = 'topics'

function siteOf(site: string | undefined): string | null {
  if (site === undefined) return null
  const url = URL.parse(site)
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Invalid({ site: ['The site is a web address, like https://forum.example.org'] })
  return url.href
}

async function* batches(run: Run, { files }: Documents, input: DiscourseImport): AsyncGenerator<Batch> {
  const before = run.done.get(topics)
  if (before?.done) return
  const reading = {
    input,
    seen: new Seen(),
    spaces: new Map<string, string>(),
    readTopic: topicReader(run.ctx.now),
  }
  let items: Item[] = []
  let rows = 0
  let passed = 0
  let bytesDone = 0
  for (const file of files) {
    for (const document of await readDocuments(file)) {
      const found = await itemsIn(run, document, reading)
      // Documents that are done are read again only to know their ids.
      if (++passed <= (before?.rows ?? 0)) continue
      items.push(...found)
      rows++
    }
    bytesDone += file.bytes
    if (items.length < run.rowsAtOnce) continue
    yield { file: topics, items, rows, bytesDone, done: false }
    items = []
    rows = 0
  }
  yield { file: topics, items, rows, bytesDone, done: true }
}

interface Reading {
  readonly input: DiscourseImport
  readonly seen: Seen
  readonly spaces: Map<string, string>
  readonly readTopic: ReturnType<typeof topicReader>
}

async function itemsIn(run: Run, document: Document, reading: Reading): Promise<Item[]> {
  const { input, seen, spaces, readTopic } = reading
  const { file, lines, value, fault } = document
  const broken = (line: number, reason: string): Item[] => [
    { kind: 'broken', type: 'topic', month: '', file, row: 0, line, reason },
  ]
  if (fault) return broken(fault.line, fault.message)
  const topic = readTopic(value)
  if (typeof topic === 'string') return broken(1, topic)
  return itemsOf(topic, {
    file,
    seen,
    questionSpaces: new Set(input.questionSpaces),
    spaceId: await spaceOf(run, topic, { input, spaces }),
    lineOf: (id) => (id === null ? 1 : (lines.get(id) ?? 1)),
  })
}

async function spaceOf(
  run: Run,
  topic: Topic,
  { input, spaces }: Pick<Reading, 'input' | 'spaces'>,
): Promise<string> {
  const category = String(topic.category_id ?? 'none')
  const known = spaces.get(category)
  if (known !== undefined) return known
  const given = typeof topic.category_name === 'string' ? lineOf(topic.category_name, 80) : ''
  const id = await findSpace(run, {
    ref: `category/${category}`,
    name: given || (category === 'none' ? 'Uncategorised' : `Category ${category}`),
    slug: input.space ?? null,
  })
  spaces.set(category, id)
  return id
}
