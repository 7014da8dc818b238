import type { Text } from './convert.ts'
import type { Batch, Item } from './items.ts'
import type { Run } from './run.ts'
import { takeBatch } from './take-batch.ts'
import type { Source } from './to-markdown.ts'

/**
 * So many batches are read and converted while one is written: enough to keep every core busy, and no more memory.
 * One after the other inside a transaction, which cannot do two things at once.
 */
const lookahead = 2

/** Writes the batches of one source one after the other, reading and converting ahead of the database. */
export async function runBatches(run: Run, batches: AsyncGenerator<Batch>): Promise<void> {
  const converting = convertAhead(run, batches)
  const queue: ReturnType<typeof converting.next>[] = []
  try {
    for (;;) {
      while (queue.length < (run.ctx.db.isTransaction ? 1 : lookahead)) queue.push(converting.next())
      const { value, done } = await queue.shift()!
      if (done) return
      await takeBatch(run, value.batch, await value.texts)
      run.onProgress({
        file: value.batch.file,
        rows: run.done.get(value.batch.file)!.rows,
        rowsInAll: [...run.done.values()].reduce((sum, { rows }) => sum + rows, 0),
        bytesDone: value.batch.bytesDone,
        bytesTotal: run.files[value.batch.file.replace(/ again$/, '')] ?? 0,
      })
    }
  } finally {
    for (const ahead of queue) ahead.catch(() => {})
    await converting.return(undefined).catch(() => {})
  }
}

async function* convertAhead(run: Run, batches: AsyncGenerator<Batch>) {
  for await (const batch of batches) {
    const texts = run.id === null ? Promise.resolve(new Map<Item, Text | null>()) : textsOf(run, batch.items)
    // Whoever takes the batch hears of a failure; until then it is nobody's unhandled one.
    texts.catch(() => {})
    yield { batch, texts }
  }
}

async function textsOf(run: Run, items: readonly Item[]): Promise<Map<Item, Text | null>> {
  const having = items.flatMap((item) => {
    const source = sourceOf(item)
    return source ? [{ item, source }] : []
  })
  const texts = await run.converter.convert(having.map(({ source }) => source))
  return new Map(having.map(({ item }, index) => [item, texts[index]!]))
}

function sourceOf(item: Item): Source | null {
  if (item.kind === 'person') return item.about
  return item.kind === 'topic' || item.kind === 'post' ? item.body : null
}
